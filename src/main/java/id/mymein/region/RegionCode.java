package id.mymein.region;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A code of the Ministry of Home Affairs: {@code 63}, {@code 63.11}, {@code 63.11.01}, {@code 63.11.01.2001}. */
public record RegionCode(String value) implements Comparable<RegionCode>, java.io.Serializable {

    private static final Pattern SHAPE = Pattern.compile("\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?");

    public RegionCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a region code: " + value);
        }
    }

    public static boolean isCode(String text) {
        return SHAPE.matcher(text).matches();
    }

    public RegionLevel level() {
        return switch (value.length()) {
            case 2 -> RegionLevel.PROVINCE;
            case 5 -> RegionLevel.REGENCY;
            case 8 -> RegionLevel.DISTRICT;
            default -> RegionLevel.VILLAGE;
        };
    }

    /** True for a city (<em>kota</em>), which stands beside the regencies: its number in the province is 71 or more. */
    public boolean city() {
        return level() == RegionLevel.REGENCY && value.charAt(3) >= '7';
    }

    /** The region that this one is part of; null for a province. */
    public @Nullable RegionCode parent() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? null : new RegionCode(value.substring(0, dot));
    }

    /** True for this region itself and for everything below it, never for one beside it. */
    public boolean contains(RegionCode other) {
        return other.value.equals(value) || other.value.startsWith(value + ".");
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
