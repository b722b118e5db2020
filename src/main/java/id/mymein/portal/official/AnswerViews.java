package id.mymein.portal.official;

import id.mymein.identity.Offices;
import id.mymein.region.Region;
import id.mymein.region.RegionLevel;
import id.mymein.region.Regions;
import id.mymein.socialaccount.OfficialAccounts;
import id.mymein.socialaccount.OfficialAnswer;
import id.mymein.socialaccount.PublicAccount;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts answers together with what the public knows of their owners. */
@Component
public class AnswerViews {

    private final OfficialAccounts accounts;
    private final OfficialPaths paths;
    private final Regions regions;
    private final Offices offices;

    AnswerViews(OfficialAccounts accounts, OfficialPaths paths, Regions regions, Offices offices) {
        this.accounts = accounts;
        this.paths = paths;
        this.regions = regions;
        this.offices = offices;
    }

    public AnswerView view(OfficialAnswer answer) {
        return switch (answer) {
            case OfficialAnswer.Yes yes ->
                view(
                        answer,
                        yes.account().spoken(),
                        yes.account().platformLabel(),
                        yes.account(),
                        paths.path(yes.account()));
            case OfficialAnswer.Formerly formerly ->
                view(answer, formerly.asked(), formerly.account().platformLabel(), formerly.account(), "");
            case OfficialAnswer.No no -> {
                String platform =
                        no.platform().isEmpty() ? "" : accounts.platforms().label(no.platform());
                yield view(answer, no.asked(), platform, no.nearest(), "");
            }
            case OfficialAnswer.NotUnderstood none -> view(answer, none.part(), "", null, "");
        };
    }

    private AnswerView view(
            OfficialAnswer answer, String asked, String platform, @Nullable PublicAccount account, String path) {
        if (account == null) {
            return new AnswerView(answer, asked, platform, null, null, null, null, List.of(), List.of(), path);
        }
        List<Region> above = regions.path(account.region());
        Region place = above.isEmpty() ? null : above.getLast();
        Region district = above.stream()
                .filter(region -> region.level() == RegionLevel.DISTRICT && !region.equals(place))
                .findFirst()
                .orElse(null);
        boolean itself = !(answer instanceof OfficialAnswer.No);
        return new AnswerView(
                answer,
                asked,
                platform,
                account,
                offices.find(account.office()).orElse(null),
                place,
                district,
                Difference.of(asked, account.spoken()),
                itself ? accounts.history(account.id()) : List.of(),
                path);
    }
}
