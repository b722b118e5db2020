package id.mymein.region;

/**
 * A place in the tree.
 *
 * @param name without its kind: {@code Mayanau}, {@code Tebing Tinggi}, {@code Balangan}
 * @param kelurahan true for an urban village (its code's last part starts with 1, a desa's with 2)
 * @param slug the name in addresses, unique in the country and given for good: {@code balangan},
 *     {@code kec-tebing-tinggi-balangan}, {@code mayanau-tebing-tinggi}
 */
public record Region(RegionCode code, String name, boolean kelurahan, String slug) {

    public RegionLevel level() {
        return code.level();
    }

    /** Message key of the kind: {@code region.kind.village}, {@code .kelurahan}, {@code .district}, {@code .city}, … */
    public String kindKey() {
        return switch (level()) {
            case PROVINCE -> "region.kind.province";
            case REGENCY -> code.city() ? "region.kind.city" : "region.kind.regency";
            case DISTRICT -> "region.kind.district";
            case VILLAGE -> kelurahan ? "region.kind.kelurahan" : "region.kind.village";
        };
    }
}
