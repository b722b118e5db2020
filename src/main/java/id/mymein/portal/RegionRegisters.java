package id.mymein.portal;

import id.mymein.community.GroupKind;
import id.mymein.community.GroupState;
import id.mymein.community.PublishedGroup;
import id.mymein.community.PublishedGroups;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.RegionLevel;
import id.mymein.region.Regions;
import id.mymein.socialaccount.OfficialAccounts;
import id.mymein.socialaccount.PublicAccount;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a region's page says of the two registers: a village's KIM and accounts, of larger places how many there are. */
@Component
class RegionRegisters {

    private static final int ACCOUNTS = 40;

    private final PublishedGroups groups;
    private final OfficialAccounts accounts;
    private final Regions regions;

    RegionRegisters(PublishedGroups groups, OfficialAccounts accounts, Regions regions) {
        this.groups = groups;
        this.accounts = accounts;
        this.regions = regions;
    }

    /**
     * What is known of a region.
     *
     * @param groups a village's
     * @param accounts a village's, without those that ended
     * @param active how many groups are active there and below it
     * @param badges how many accounts wear the badge there and below it
     * @param kim where its groups are listed
     * @param directory where its accounts are listed
     */
    record View(
            List<PublishedGroup> groups,
            List<PublicAccount> accounts,
            long active,
            long badges,
            String kim,
            String directory) {}

    View of(Region region) {
        String directory = directory(region);
        if (region.level() == RegionLevel.VILLAGE) {
            return new View(groupsOf(region), accountsOf(region), 0, 0, kim(region), directory);
        }
        long badges = accounts.counts(region.code()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return new View(List.of(), List.of(), active(region), badges, kim(region), directory);
    }

    static String directory(Region region) {
        return "/akun-resmi/daftar/" + region.slug();
    }

    private List<PublishedGroup> groupsOf(Region village) {
        return groups.at(village.code()).stream()
                .flatMap(line -> groups.find(line.id()).stream())
                .toList();
    }

    private List<PublicAccount> accountsOf(Region village) {
        var query = new OfficialAccounts.Query(village.code(), "", null, "", ACCOUNTS);
        return accounts.directory(query).accounts().stream()
                .filter(account -> !account.state().ended())
                .toList();
    }

    private long active(Region region) {
        return groups.within(region.code()).stream()
                .filter(group -> group.kind() == GroupKind.KIM && group.state() == GroupState.ACTIVE)
                .count();
    }

    /** With its district's place on the map. */
    private String kim(Region region) {
        List<Region> served = regions.served();
        for (Region regency : served) {
            if (regency.code().contains(region.code())) {
                return KimSection.path(regency, served) + anchor(region);
            }
        }
        return KimSection.PATH;
    }

    private String anchor(Region region) {
        RegionCode code = region.level() == RegionLevel.VILLAGE ? region.code().parent() : region.code();
        return code == null || code.level() != RegionLevel.DISTRICT
                ? ""
                : regions.find(code).map(district -> "#" + district.slug()).orElse("");
    }
}
