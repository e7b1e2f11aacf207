package org.durna.api.web;

import jakarta.servlet.http.HttpServletRequest;
import org.durna.frame.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What the API is, in short, for whoever is about to write a program. */
@Controller
class ApiPages {

    @GetMapping("/api")
    View guide(Page page, HttpServletRequest request) {
        String base =
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        return page.show("api/guide", new ApiGuideView(base, page.languages().getFirst()));
    }
}
