package org.durna.installation;

/** The version of the product, as the build wrote it. */
public final class ProductVersion {
    private ProductVersion() {}

    public static String current() {
        String written = ProductVersion.class.getPackage().getImplementationVersion();
        return written == null ? "dev" : written;
    }
}
