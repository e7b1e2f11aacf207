package org.durna.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sealing keys as files {@code audit-seal-<number>.key} and {@code .pub}, in base 64; a private one is the owner's alone. */
record KeyFiles(Path directory) {
    private static final Pattern NAME = Pattern.compile("audit-seal-(\\d{1,9})\\.(key|pub)");
    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rw-------");

    int newestPrivate() throws IOException {
        TreeSet<Integer> numbers = numbers("key");
        return numbers.isEmpty() ? 0 : numbers.last();
    }

    int newest() throws IOException {
        TreeSet<Integer> numbers = numbers("pub");
        return Math.max(newestPrivate(), numbers.isEmpty() ? 0 : numbers.last());
    }

    private TreeSet<Integer> numbers(String kind) throws IOException {
        TreeSet<Integer> numbers = new TreeSet<>();
        if (Files.isDirectory(directory)) {
            try (Stream<Path> files = Files.list(directory)) {
                files.map(file -> NAME.matcher(file.getFileName().toString()))
                        .filter(Matcher::matches)
                        .filter(name -> name.group(2).equals(kind))
                        .forEach(name -> numbers.add(Integer.valueOf(name.group(1))));
            }
        }
        return numbers;
    }

    /** The public half first: a key that signs can then always be verified, whenever the machine stops. */
    void write(int number, KeyPair pair) throws IOException {
        Files.createDirectories(directory);
        write(file(number, "pub"), pair.getPublic().getEncoded(), PosixFilePermissions.fromString("rw-r--r--"));
        write(file(number, "key"), pair.getPrivate().getEncoded(), OWNER_ALONE);
    }

    private static void write(Path file, byte[] key, Set<PosixFilePermission> rights) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel =
                FileChannel.open(unfinished, options, PosixFilePermissions.asFileAttribute(rights))) {
            channel.write(ByteBuffer.wrap(Base64.getEncoder().encode(key)));
            channel.force(true);
        }
        Files.move(unfinished, file);
    }

    PrivateKey privateKey(int number) throws IOException {
        Path file = file(number, "key");
        if (!OWNER_ALONE.containsAll(Files.getPosixFilePermissions(file))) {
            throw new IllegalStateException("Others may read " + file + "; give it the rights rw-------");
        }
        try {
            return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(decoded(file)));
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException(file + " holds no sealing key", damaged);
        }
    }

    Map<Integer, PublicKey> publicKeys() throws IOException {
        Map<Integer, PublicKey> keys = new HashMap<>();
        for (int number : numbers("pub")) {
            keys.put(number, publicKey(file(number, "pub")));
        }
        return keys;
    }

    private static PublicKey publicKey(Path file) throws IOException {
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(decoded(file)));
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException(file + " holds no public sealing key", damaged);
        }
    }

    private static byte[] decoded(Path file) throws IOException {
        return Base64.getDecoder().decode(Files.readString(file).strip());
    }

    private Path file(int number, String kind) {
        return directory.resolve("audit-seal-" + number + "." + kind);
    }
}
