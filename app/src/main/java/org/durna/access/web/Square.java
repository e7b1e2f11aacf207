package org.durna.access.web;

import io.nayuki.qrcodegen.QrCode;

/** A QR square as one SVG path, so that the page needs no picture and no script. */
public record Square(int size, String path) {
    private static final int QUIET = 4;

    static Square of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(',')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return new Square(code.size + 2 * QUIET, path.toString());
    }
}
