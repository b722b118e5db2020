package id.mymein.region;

/**
 * A place in the tree.
 *
 * @param name without its kind: {@code Mayanau}, {@code Tebing Tinggi}, {@code Balangan}
 * @param kelurahan true for an urban village (its code's last part starts with 1, a desa's with 2)
 * @param slug the name in addresses, unique in the country: {@code mayanau}, {@code juai-63.11.03.2012}
 */
public record Region(RegionCode code, String name, boolean kelurahan, String slug) {

    public RegionLevel level() {
        return code.level();
    }

    /** Message key of the kind: {@code region.kind.village}, {@code .kelurahan}, {@code .district}, … */
    public String kindKey() {
        return kelurahan
                ? "region.kind.kelurahan"
                : "region.kind." + level().name().toLowerCase(java.util.Locale.ROOT);
    }
}
