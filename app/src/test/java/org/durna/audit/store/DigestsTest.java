package org.durna.audit.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The bytes under a digest may never change: a new form needs a new mark, and the old one must stay readable. */
class DigestsTest {
    private static final byte[] DETAIL_DIGEST = new byte[32];

    private static BinaryRow row(String account, String... ids) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var row = new DataOutputStream(bytes);
        row.writeInt(8);
        row.writeLong(42);
        row.writeInt(4);
        row.writeInt(1);
        row.writeInt(8);
        row.writeLong(1_000);
        row.writeInt(8);
        row.writeLong(825_768_000_123_456L);
        for (String text : new String[] {"PAGE", account, "agency", "purpose", "module.act", "kind"}) {
            text(row, text);
        }
        list(row, ids);
        row.writeInt(32);
        row.write(DETAIL_DIGEST);
        row.writeInt(-1);
        BinaryRow read = new BinaryRow(EntryDigests.ENVELOPE_FIELDS);
        read.moveTo(bytes.toByteArray(), 0);
        return read;
    }

    private static void text(DataOutputStream row, String text) throws IOException {
        row.writeInt(text.getBytes(UTF_8).length);
        row.write(text.getBytes(UTF_8));
    }

    /** PostgreSQL's form of a list: dimensions, flags, type, count, first index, elements; of an empty one only three words. */
    private static void list(DataOutputStream row, String... ids) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var list = new DataOutputStream(bytes);
        list.writeInt(ids.length == 0 ? 0 : 1);
        list.writeInt(0);
        list.writeInt(25);
        if (ids.length > 0) {
            list.writeInt(ids.length);
            list.writeInt(1);
        }
        for (String id : ids) {
            text(list, id);
        }
        row.writeInt(bytes.size());
        row.write(bytes.toByteArray());
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    @Test
    void theLeafOfAnEntryIsPinned() throws IOException {
        EntryDigests digests = new EntryDigests();
        assertThat(hex(digests.leaf(row("aytac", "a", "b"))))
                .isEqualTo("83e42b8c6e105cba171362041b105f5c970a8435d713e590af30b00c7eefd392");
        assertThat(hex(digests.leaf(row("aytac"))))
                .isEqualTo("943ab00b6125454f8edbe0c7739732a65c7ddfac4f267666f7a7dd3d2bb48d63");
    }

    @Test
    void noFieldCanFlowIntoItsNeighbour() throws IOException {
        EntryDigests digests = new EntryDigests();
        assertThat(digests.leaf(row("aytac", "ab"))).isNotEqualTo(digests.leaf(row("aytac", "a", "b")));
        assertThat(digests.leaf(row("aytaca", "gency"))).isNotEqualTo(digests.leaf(row("aytac", "agency")));
    }

    @Test
    void theDigestOfADetailIsPinned() {
        assertThat(hex(new EntryDigests().detail(new byte[16], "[[\"a\", \"b\"]]".getBytes(UTF_8))))
                .isEqualTo("e10e4066fc15dd518ceb70917686da21b8436fb1412eba53e2f0f9050d367f6c");
    }

    @Test
    void theHeadOfABatchIsPinned() {
        Leaves leaves = new Leaves(1);
        leaves.add(42, new byte[32]);
        leaves.add(43, new byte[32]);
        Border border = new Border(6, new byte[32], new Position(1, 100), new Position(2, 300));
        Batch batch = Batch.close(border, new Position(2, 200), Instant.parse("2026-03-02T12:00:00.123456Z"), leaves);
        assertThat(batch.seq()).isEqualTo(7);
        assertThat(batch.isWhole()).isTrue();
        assertThat(hex(batch.digest())).isEqualTo("fada06f5461d3add2bc7d4f7370efcb16ecac4083a9ab621a7e0b8e31b065cd8");
        assertThat(hex(batch.head())).isEqualTo("81e42ea11b86973d0e197d0d9d9c1336dc5e61195f418b38e1398bd807c18d3c");
    }
}
