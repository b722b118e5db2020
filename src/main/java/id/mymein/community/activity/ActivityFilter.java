package id.mymein.community.activity;

import id.mymein.community.ActivityKind;
import id.mymein.community.KimGroupId;
import id.mymein.region.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which activities are counted and listed; null asks for all.
 *
 * @param district a region: what happened in it or below it
 * @param label key; empty for those that nobody has filed
 * @param cost only those that cost such a thing, and only that money
 * @param source key; only those paid from there, and only that money
 */
public record ActivityFilter(
        LocalDate from,
        LocalDate to,
        @Nullable KimGroupId group,
        @Nullable RegionCode district,
        @Nullable ActivityKind kind,
        @Nullable String label,
        @Nullable CostKind cost,
        @Nullable String source) {

    private static final String UUID_SHAPE = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String KEY_SHAPE = "[a-z0-9_-]{1,40}";

    /** Stands in an address for what nobody has filed. */
    public static final String UNFILED = "belum";

    public static ActivityFilter between(LocalDate from, LocalDate to) {
        return new ActivityFilter(from, to, null, null, null, null, null, null);
    }

    /** Reads one from an address; what is no such thing asks for all. */
    public static ActivityFilter of(LocalDate from, LocalDate to, Asked asked) {
        String label = asked.unsur();
        return new ActivityFilter(
                from,
                to,
                asked.kim().matches(UUID_SHAPE) ? new KimGroupId(UUID.fromString(asked.kim())) : null,
                RegionCode.isCode(asked.kec()) ? new RegionCode(asked.kec()) : null,
                ActivityKind.of(asked.jenis()).orElse(null),
                label.equals(UNFILED) ? "" : label.matches(KEY_SHAPE) ? label : null,
                CostKind.of(asked.biaya()).orElse(null),
                asked.sumber().matches(KEY_SHAPE) ? asked.sumber() : null);
    }

    /** The parameters of an address. */
    public record Asked(String kim, String kec, String jenis, String unsur, String biaya, String sumber) {}

    public ActivityFilter within(LocalDate first, LocalDate last) {
        return new ActivityFilter(
                first.isAfter(from) ? first : from,
                last.isBefore(to) ? last : to,
                group,
                district,
                kind,
                label,
                cost,
                source);
    }

    public ActivityFilter with(KimGroupId one) {
        return new ActivityFilter(from, to, one, district, kind, label, cost, source);
    }

    public ActivityFilter with(RegionCode one) {
        return new ActivityFilter(from, to, group, one, kind, label, cost, source);
    }

    public ActivityFilter with(ActivityKind one) {
        return new ActivityFilter(from, to, group, district, one, label, cost, source);
    }

    public ActivityFilter filed(String one) {
        return new ActivityFilter(from, to, group, district, kind, one, cost, source);
    }

    public ActivityFilter paying(@Nullable CostKind what, @Nullable String from) {
        return new ActivityFilter(this.from, to, group, district, kind, label, what, from);
    }

    /** What stands behind the question mark of an address that asks for this. */
    public String query() {
        List<String> parts = new ArrayList<>();
        parts.add("dari=" + from);
        parts.add("sampai=" + to);
        add(parts, "kim", group);
        add(parts, "kec", district);
        add(parts, "jenis", kind == null ? null : kind.slug());
        add(parts, "unsur", label == null ? null : label.isEmpty() ? UNFILED : label);
        add(parts, "biaya", cost == null ? null : cost.slug());
        add(parts, "sumber", source);
        return String.join("&", parts);
    }

    private static void add(List<String> parts, String name, @Nullable Object value) {
        if (value != null) {
            parts.add(name + "=" + value);
        }
    }
}
