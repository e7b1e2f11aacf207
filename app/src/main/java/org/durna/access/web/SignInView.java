package org.durna.access.web;

import java.util.List;
import org.durna.access.Account;
import org.durna.frame.Form;

/** What the sign-in page shows; in a demo, who may be tried out. */
public record SignInView(Form form, String next, List<Account> demo, String demoPassword, boolean institution) {
    public SignInView {
        demo = List.copyOf(demo);
    }
}
