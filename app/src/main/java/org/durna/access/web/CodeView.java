package org.durna.access.web;

import org.durna.frame.Form;

/** What the page for the one-time code shows. */
public record CodeView(Form form, String next) {}
