package org.durna.access.web;

import java.util.List;
import java.util.Optional;
import org.durna.access.Account;
import org.durna.access.ApiToken;
import org.durna.access.EnrolPhone;
import org.durna.access.OpenSession;
import org.durna.access.Permission;
import org.durna.frame.Choice;
import org.durna.frame.Form;

/** What somebody's own pages show. */
public final class OwnViews {
    private OwnViews() {}

    /** The overview of one's own account. */
    public record AccountView(
            Account account, boolean phone, int recoveryCodes, List<ApiToken> tokens, List<OpenSession> sessions) {
        public AccountView {
            tokens = List.copyOf(tokens);
            sessions = List.copyOf(sessions);
        }
    }

    /** The form for a new password; due says that it must be changed before anything else. */
    public record PasswordView(Form form, boolean due, int shortest) {}

    /** The phone on its way in: the square, the secret for typing, and the closed secret that the form carries. */
    public record PhoneView(Form form, Square square, EnrolPhone.Shown shown, String closed) {}

    /** The codes that are shown once, for paper. */
    public record RecoveryView(List<String> codes) {
        public RecoveryView {
            codes = List.copyOf(codes);
        }
    }

    /** The form for a new API token. */
    public record TokenView(Form form, List<Choice> purposes, List<Permission> scopes, long longestDays) {
        public TokenView {
            purposes = List.copyOf(purposes);
            scopes = List.copyOf(scopes);
        }
    }

    /** A word that is shown this once: a token, or a password for somebody else. */
    public record OnceView(String word, Optional<String> of) {}
}
