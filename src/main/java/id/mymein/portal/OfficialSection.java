package id.mymein.portal;

import id.mymein.platform.web.Languages;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.QrCode;
import id.mymein.portal.official.AnswerView;
import id.mymein.portal.official.AnswerViews;
import id.mymein.portal.official.AskView;
import id.mymein.portal.official.BadgeView;
import id.mymein.portal.official.OfficialPaths;
import id.mymein.portal.official.SignView;
import id.mymein.region.Regions;
import id.mymein.socialaccount.OfficialAccounts;
import id.mymein.socialaccount.OfficialAnswer;
import id.mymein.socialaccount.PublicAccount;
import id.mymein.socialaccount.SocialAccountId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Is this account official? The question, its answers, and each account's own page, badge and sign. What the register does not
 * know is answered and not kept: of such addresses there is no end.
 */
@Component
@Order(14)
class OfficialSection implements Section {

    static final String PATH = OfficialPaths.PATH;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String SIGN = "tanda";
    private static final String BADGE = "lencana.svg";

    private final OfficialAccounts accounts;
    private final OfficialPaths paths;
    private final AnswerViews views;
    private final Regions regions;
    private final PublicHtml html;
    private final Renderer renderer;

    OfficialSection(
            OfficialAccounts accounts,
            OfficialPaths paths,
            AnswerViews views,
            Regions regions,
            PublicHtml html,
            Renderer renderer) {
        this.accounts = accounts;
        this.paths = paths;
        this.views = views;
        this.regions = regions;
        this.html = html;
        this.renderer = renderer;
    }

    @Override
    public Optional<Answer> answer(Address address) {
        List<String> steps = address.steps();
        if (steps.isEmpty() || !("/" + steps.getFirst()).equals(PATH) || !address.beginning()) {
            return Optional.empty();
        }
        if (steps.size() == 1) {
            return Optional.of(renderer.page(address, "official/ask", new AskView("", null, accounts())));
        }
        String second = steps.get(1);
        if (ID.matcher(second).matches()) {
            var id = new SocialAccountId(UUID.fromString(second));
            return accounts.ask(id).flatMap(answer -> of(address, steps.subList(2, steps.size()), answer));
        }
        return paths.text(steps.subList(1, steps.size())).flatMap(text -> asked(address, text));
    }

    private long accounts() {
        return regions.served().stream()
                .flatMap(region -> accounts.counts(region.code()).values().stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    private Optional<Answer> asked(Address address, String text) {
        OfficialAnswer answer = accounts.ask(text);
        if (answer instanceof OfficialAnswer.NotUnderstood) {
            return Optional.empty();
        }
        AnswerView view = views.view(answer);
        boolean own = paths.path(text, answer).filter(address.path()::equals).isPresent();
        return Optional.of(renderer.page(address, "official/answer", view).keptWhere(own && known(answer, address)));
    }

    /** Dots and capitals that make no difference make many addresses of one account; one by name and one by handle are kept. */
    private boolean known(OfficialAnswer answer, Address address) {
        return switch (answer) {
            case OfficialAnswer.Yes yes ->
                address.path().equals(paths.path(yes.account()))
                        || address.path()
                                .endsWith("/nama/" + yes.account().spoken().replaceFirst("^@", ""));
            case OfficialAnswer.Formerly formerly -> true;
            case OfficialAnswer.No no -> false;
            case OfficialAnswer.NotUnderstood none -> false;
        };
    }

    private Optional<Answer> of(Address address, List<String> rest, OfficialAnswer answer) {
        PublicAccount account = switch (answer) {
            case OfficialAnswer.Yes yes -> yes.account();
            case OfficialAnswer.Formerly formerly -> formerly.account();
            case OfficialAnswer.No no -> null;
            case OfficialAnswer.NotUnderstood none -> null;
        };
        if (account == null || rest.size() > 1) {
            return Optional.empty();
        }
        return switch (rest.isEmpty() ? "" : rest.getFirst()) {
            case "" -> Optional.of(renderer.page(address, "official/answer", views.view(answer)));
            case SIGN -> Optional.of(renderer.page(address, "official/sign", sign(account)));
            case BADGE ->
                Optional.of(new Answer.Content(
                        200,
                        "image/svg+xml;charset=utf-8",
                        html.render(
                                "portal/official/badge",
                                new BadgeView(account),
                                address.path(),
                                "",
                                address.language())));
            default -> Optional.empty();
        };
    }

    /** The code leads to the page in Indonesian, whoever prints it: it is for those who pass by. */
    private SignView sign(PublicAccount account) {
        String address = html.address(account.path(), Languages.INDONESIAN);
        return new SignView(account, address, address + "/" + BADGE, QrCode.of(address));
    }
}
