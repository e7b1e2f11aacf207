package org.durna.statistics.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.durna.statistics.DatasetId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was read of the pack, by file and digest. */
@Repository
public class PackFileRows {
    private final JdbcClient sql;

    public PackFileRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Lets one starting node after the other read the pack. */
    public void lock() {
        sql.sql("select pg_advisory_xact_lock(hashtext('statistics.pack_file'))")
                .query(row -> {});
    }

    public Map<String, String> digests() {
        Map<String, String> digests = new HashMap<>();
        sql.sql("select file, sha256 from statistics.pack_file").query(row -> {
            digests.put(row.getString("file"), row.getString("sha256"));
        });
        return digests;
    }

    public Optional<DatasetId> dataset(String file) {
        return sql.sql("select dataset from statistics.pack_file where file = :file and dataset is not null")
                .param("file", file)
                .query(Long.class)
                .optional()
                .map(DatasetId::new);
    }

    public void save(String file, String sha256, @Nullable DatasetId dataset, Instant at) {
        sql.sql("""
                insert into statistics.pack_file (file, sha256, dataset, loaded_at) values (:file, :sha256, :dataset, :at)
                on conflict (file) do update set sha256 = excluded.sha256, dataset = excluded.dataset,
                    loaded_at = excluded.loaded_at""")
                .param("file", file)
                .param("sha256", sha256)
                .param("dataset", dataset == null ? null : dataset.value())
                .param("at", Stored.stored(at))
                .update();
    }
}
