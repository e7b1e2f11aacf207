package org.durna.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The files a page needs beside itself (styles, fonts, scripts), each with an address that follows its content. */
final class Assets {
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    String address(String file) {
        return addresses.computeIfAbsent(file, name -> "/assets/" + name + "?v=" + print(name));
    }

    private static String print(String file) {
        try (InputStream in = Assets.class.getResourceAsStream("/static/assets/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("No asset " + file);
            }
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return HexFormat.of().formatHex(sum, 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
