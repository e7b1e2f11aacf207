package org.durna.access.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.access.AccountName;
import org.durna.access.AccountState;
import org.durna.access.Agency;
import org.durna.access.AgencyCode;
import org.durna.access.FormerName;
import org.durna.access.Role;
import org.durna.frame.Choice;
import org.durna.frame.Conflict;
import org.durna.frame.Form;
import org.durna.shared.LocalizedText;

/** What the pages of administration show. */
public final class AccountViews {
    private AccountViews() {}

    /** One page of accounts. */
    public record ListView(
            Form form,
            List<Choice> orders,
            List<AccountState> accounts,
            Map<AgencyCode, LocalizedText> agencies,
            Optional<AccountName> next) {
        public ListView {
            orders = List.copyOf(orders);
            accounts = List.copyOf(accounts);
            agencies = Map.copyOf(agencies);
        }

        public LocalizedText agency(AccountState state) {
            return agencies.getOrDefault(state.account().agency(), LocalizedText.none());
        }
    }

    /** The form of an account, new or there already. */
    public record FormView(
            Form form,
            Optional<AccountState> state,
            List<Choice> agencies,
            List<Choice> languages,
            List<Role> roles,
            Optional<Conflict> conflict) {
        public FormView {
            agencies = List.copyOf(agencies);
            languages = List.copyOf(languages);
            roles = List.copyOf(roles);
        }
    }

    /** All agencies, in the order of the language. */
    public record AgenciesView(Form form, List<Agency> agencies) {
        public AgenciesView {
            agencies = List.copyOf(agencies);
        }
    }

    /** The form of an agency, new or there already. */
    public record AgencyView(
            Form form,
            Optional<Agency> agency,
            List<FormerName> former,
            List<Choice> standings,
            Optional<Conflict> conflict) {
        public AgencyView {
            former = List.copyOf(former);
            standings = List.copyOf(standings);
        }
    }
}
