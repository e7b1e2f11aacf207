package org.durna.pack;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * One partnership's own folder, either shipped in the product or named by its path.
 * Files are YAML with hyphenated names; an unknown name in a file is an error, so that a slip is seen and not swallowed.
 */
public final class Pack {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private static final TypeReference<Map<String, Map<String, String>>> WORDS = new TypeReference<>() {};

    private final @Nullable Path folder;
    private final String resources;
    private final PackManifest manifest;

    private Pack(@Nullable Path folder, String resources) {
        this.folder = folder;
        this.resources = resources;
        this.manifest = read("pack.yaml", PackManifest.class);
    }

    /** A pack that lies in a folder of the file system. */
    public static Pack in(Path folder) {
        return new Pack(folder, "");
    }

    /** A pack that is shipped in the product. */
    public static Pack shipped(PackId id) {
        return new Pack(null, "/packs/" + id.value() + "/");
    }

    public PackManifest manifest() {
        return manifest;
    }

    public boolean has(String file) {
        return folder != null ? Files.isRegularFile(folder.resolve(file)) : resource(file) != null;
    }

    /** The bytes of one file; the caller closes the stream. */
    public InputStream open(String file) {
        try {
            if (folder != null) {
                return Files.newInputStream(folder.resolve(file));
            }
            URL resource = resource(file);
            if (resource == null) {
                throw new PackProblem(file, "the pack has no such file");
            }
            return resource.openStream();
        } catch (IOException e) {
            throw new PackProblem(file, e);
        }
    }

    public <T> T read(String file, Class<T> type) {
        return read(file, YAML.constructType(type));
    }

    public <T> List<T> readList(String file, Class<T> type) {
        return read(file, YAML.getTypeFactory().constructCollectionType(List.class, type));
    }

    /** A list that the pack may leave out. */
    public <T> List<T> readListIfPresent(String file, Class<T> type) {
        return has(file) ? readList(file, type) : List.of();
    }

    /** Entries by their names, which the pack may leave out. */
    public <T> Map<String, T> readMapIfPresent(String file, Class<T> type) {
        return has(file)
                ? read(file, YAML.getTypeFactory().constructMapType(LinkedHashMap.class, String.class, type))
                : Map.of();
    }

    /** Words by name and language, which the pack may leave out. */
    public Map<String, Map<String, String>> readMapOfMapsIfPresent(String file) {
        return has(file) ? read(file, YAML.getTypeFactory().constructType(WORDS)) : Map.of();
    }

    private <T> T read(String file, JavaType type) {
        try (InputStream in = open(file)) {
            return YAML.readValue(in, type);
        } catch (JacksonException e) {
            throw new PackProblem(file, e);
        } catch (IOException e) {
            throw new PackProblem(file, e);
        }
    }

    private @Nullable URL resource(String file) {
        return Pack.class.getResource(resources + file);
    }
}
