package org.durna.frame;

import jakarta.servlet.http.HttpServletRequest;

/** Knows who stands behind a request; the room that signs people in implements it. */
public interface Visitors {
    Visitor of(HttpServletRequest request);
}
