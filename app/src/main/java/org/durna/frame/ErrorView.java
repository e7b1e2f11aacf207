package org.durna.frame;

/**
 * What an error page says.
 *
 * @param status the HTTP status that names the error, from 400 to 599
 * @param code the message key under which its title and text stand
 * @param path the address that was asked for
 * @param megabytes how large a file may be
 */
public record ErrorView(int status, String code, String path, long megabytes) {}
