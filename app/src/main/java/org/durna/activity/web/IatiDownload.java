package org.durna.activity.web;

import org.durna.activity.ExportActivities;
import org.durna.frame.Downloads;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The public activities as other registers read them, written while they are sent. */
@Controller
class IatiDownload {
    private final ExportActivities export;

    IatiDownload(ExportActivities export) {
        this.export = export;
    }

    @GetMapping("/activities/iati.xml")
    ResponseEntity<StreamingResponseBody> xml() {
        return Downloads.stream("iati.xml", MediaType.APPLICATION_XML, export::write);
    }
}
