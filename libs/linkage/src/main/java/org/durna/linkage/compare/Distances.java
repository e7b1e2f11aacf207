package org.durna.linkage.compare;

/** How near two short texts are. No memory is taken: matches are kept as bits, so only the first 64 letters count. */
public final class Distances {
    private static final int MOST = 64;

    private Distances() {}

    /** Jaro–Winkler, 0 to 1; a common beginning of up to four letters counts extra. */
    public static double jaroWinkler(String one, String other) {
        int n = Math.min(one.length(), MOST);
        int m = Math.min(other.length(), MOST);
        if (n == 0 || m == 0) {
            return 0;
        }
        int window = Math.max(0, Math.max(n, m) / 2 - 1);
        long left = 0;
        long right = 0;
        int matches = 0;
        for (int i = 0; i < n; i++) {
            char c = one.charAt(i);
            int to = Math.min(m - 1, i + window);
            for (int j = Math.max(0, i - window); j <= to; j++) {
                if ((right >>> j & 1) == 0 && other.charAt(j) == c) {
                    left |= 1L << i;
                    right |= 1L << j;
                    matches++;
                    break;
                }
            }
        }
        if (matches == 0) {
            return 0;
        }
        int crossed = 0;
        long rest = right;
        for (long bits = left; bits != 0; bits &= bits - 1) {
            if (one.charAt(Long.numberOfTrailingZeros(bits)) != other.charAt(Long.numberOfTrailingZeros(rest))) {
                crossed++;
            }
            rest &= rest - 1;
        }
        double k = matches;
        double jaro = (k / n + k / m + (k - crossed / 2.0) / k) / 3;
        int prefix = 0;
        while (prefix < 4 && prefix < n && prefix < m && one.charAt(prefix) == other.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * 0.1 * (1 - jaro);
    }

    /** Is one slip (a letter wrong, missing, too many, or two neighbours changed over) all that lies between them? */
    public static boolean oneSlip(String one, String other) {
        int n = one.length();
        int m = other.length();
        if (Math.abs(n - m) > 1) {
            return false;
        }
        int start = 0;
        int least = Math.min(n, m);
        while (start < least && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < least - start && one.charAt(n - 1 - end) == other.charAt(m - 1 - end)) {
            end++;
        }
        int p = n - start - end;
        int q = m - start - end;
        if (p <= 1 && q <= 1) {
            return true;
        }
        return p == 2
                && q == 2
                && one.charAt(start) == other.charAt(start + 1)
                && one.charAt(start + 1) == other.charAt(start);
    }

    /** The number of slips between two texts, or limit + 1 where there are more. */
    public static int slips(String one, String other, int limit) {
        int n = Math.min(one.length(), MOST);
        int m = Math.min(other.length(), MOST);
        if (Math.abs(n - m) > limit) {
            return limit + 1;
        }
        int[] before = new int[m + 1];
        int[] last = new int[m + 1];
        int[] now = new int[m + 1];
        for (int j = 0; j <= m; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= n; i++) {
            now[0] = i;
            int best = i;
            char c = one.charAt(i - 1);
            for (int j = 1; j <= m; j++) {
                char d = other.charAt(j - 1);
                int cost = c == d ? last[j - 1] : 1 + Math.min(last[j - 1], Math.min(last[j], now[j - 1]));
                if (i > 1 && j > 1 && c == other.charAt(j - 2) && d == one.charAt(i - 2)) {
                    cost = Math.min(cost, before[j - 2] + 1);
                }
                now[j] = cost;
                best = Math.min(best, cost);
            }
            if (best > limit) {
                return limit + 1;
            }
            int[] free = before;
            before = last;
            last = now;
            now = free;
        }
        return Math.min(last[m], limit + 1);
    }
}
