package id.mymein.portal.api;

import id.mymein.community.PublishedActivities;
import id.mymein.community.PublishedActivity;
import id.mymein.community.PublishedGroup;
import id.mymein.community.PublishedGroup.Line;
import id.mymein.identity.OfficeId;
import id.mymein.identity.Offices;
import id.mymein.platform.web.Languages;
import id.mymein.platform.web.PublicHtml;
import id.mymein.portal.api.RegisterShapes.Account;
import id.mymein.portal.api.RegisterShapes.Activity;
import id.mymein.portal.api.RegisterShapes.Basis;
import id.mymein.portal.api.RegisterShapes.Decree;
import id.mymein.portal.api.RegisterShapes.Group;
import id.mymein.portal.api.RegisterShapes.GroupDetail;
import id.mymein.portal.api.RegisterShapes.Member;
import id.mymein.portal.api.RegisterShapes.Officer;
import id.mymein.portal.api.RegisterShapes.Official;
import id.mymein.portal.api.Shapes.Named;
import id.mymein.portal.api.Shapes.OfficeShape;
import id.mymein.region.Regions;
import id.mymein.socialaccount.OfficialAccounts;
import id.mymein.socialaccount.OfficialAnswer;
import id.mymein.socialaccount.PublicAccount;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Groups and official accounts as the API shows them. */
@Component
class Registers {

    private static final int ACTIVITIES = 20;

    private final PublishedActivities activities;
    private final OfficialAccounts accounts;
    private final Offices offices;
    private final Regions regions;
    private final Places places;
    private final PublicHtml html;

    Registers(
            PublishedActivities activities,
            OfficialAccounts accounts,
            Offices offices,
            Regions regions,
            Places places,
            PublicHtml html) {
        this.activities = activities;
        this.accounts = accounts;
        this.offices = offices;
        this.regions = regions;
        this.places = places;
        this.html = html;
    }

    Group shape(Line line) {
        return new Group(
                line.slug(),
                line.name(),
                word(line.kind()),
                word(line.state()),
                regions.find(line.region()).map(places::shape).orElse(null),
                address("/kim/" + line.slug()));
    }

    GroupDetail detail(PublishedGroup group) {
        OfficeId office = group.office();
        return new GroupDetail(
                shape(new Line(group.id(), group.kind(), group.name(), group.slug(), group.region(), group.state())),
                day(group.foundedOn()),
                group.secretariat(),
                group.phone(),
                group.email(),
                group.topics(),
                group.nationalId(),
                group.people(),
                group.officers().stream().map(Registers::shape).toList(),
                group.members().stream()
                        .map(one -> new Member(one.name(), one.role()))
                        .toList(),
                group.decrees().stream().map(Registers::shape).toList(),
                group.bases().stream()
                        .map(one -> new Basis(word(one.kind()), one.number(), one.year(), one.title(), one.inForce()))
                        .toList(),
                office == null ? null : office(office),
                office == null
                        ? List.of()
                        : accounts.of(office).stream().map(this::shape).toList(),
                activities.of(group.id(), ACTIVITIES).stream()
                        .map(Registers::shape)
                        .toList());
    }

    private @Nullable OfficeShape office(OfficeId id) {
        return offices.find(id).map(places::shape).orElse(null);
    }

    private static Officer shape(PublishedGroup.PublicOfficer one) {
        return new Officer(
                word(one.post()),
                one.title(),
                one.name().isEmpty() ? null : one.name(),
                one.from().toString(),
                day(one.until()));
    }

    private static Decree shape(PublishedGroup.PublicDecree one) {
        return new Decree(
                word(one.purpose()),
                one.number(),
                one.issuedOn().toString(),
                one.issuer(),
                one.from().toString(),
                day(one.until()),
                one.holds());
    }

    private static Activity shape(PublishedActivity one) {
        var label = one.label();
        return new Activity(
                one.id().toString(),
                one.topic(),
                one.day().toString(),
                word(one.kind()),
                label == null ? null : new Named(label.labelId(), label.labelEn()),
                one.place(),
                one.result(),
                one.attended().isPresent() ? one.attended().getAsInt() : null);
    }

    Account shape(PublicAccount one) {
        return new Account(
                one.id().toString(),
                one.platform(),
                one.platformLabel(),
                one.spoken(),
                one.url(),
                one.name(),
                one.officeName(),
                one.region().value(),
                one.badge().worn(),
                word(one.badge()),
                word(one.state()),
                one.since(),
                day(one.lastPostOn()),
                one.followers() < 0 ? null : one.followers(),
                address(one.path()));
    }

    private @Nullable Account maybe(@Nullable PublicAccount one) {
        return one == null ? null : shape(one);
    }

    Official shape(OfficialAnswer answer, String text) {
        return switch (answer) {
            case OfficialAnswer.Yes(PublicAccount account, List<PublicAccount> others) ->
                new Official(
                        "yes",
                        account.spoken(),
                        null,
                        shape(account),
                        others.stream().map(this::shape).toList(),
                        null,
                        null,
                        null,
                        false,
                        false);
            case OfficialAnswer.Formerly was ->
                new Official(
                        "formerly",
                        was.asked(),
                        word(was.why()),
                        shape(was.account()),
                        List.of(),
                        was.until(),
                        maybe(was.successor()),
                        null,
                        false,
                        false);
            case OfficialAnswer.No no ->
                new Official(
                        "no",
                        no.asked(),
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        maybe(no.nearest()),
                        no.looksAlike(),
                        no.warned());
            case OfficialAnswer.NotUnderstood what ->
                new Official(
                        "not_understood", text, word(what.reason()), null, List.of(), null, null, null, false, false);
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private String address(String path) {
        return html.address(path, Languages.INDONESIAN);
    }
}
