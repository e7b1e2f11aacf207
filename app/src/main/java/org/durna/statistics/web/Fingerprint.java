package org.durna.statistics.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.json.JsonMapper;

/** The short name of exactly this content: it changes when anything in it does. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(Object content) {
        return '"' + plain(content) + '"';
    }

    static String plain(Object content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(JsonMapper.shared().writeValueAsString(content).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
