package org.durna.installation;

import org.durna.frame.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** What this installation says about itself: whose it is, what is real in it, and how it can be used by everybody. */
@Controller
class AboutPages {

    @GetMapping("/about")
    View about(Page page) {
        return page.show("installation/about", page.settings());
    }

    @GetMapping("/accessibility")
    View accessibility(Page page) {
        return page.show("installation/accessibility", page.settings());
    }
}
