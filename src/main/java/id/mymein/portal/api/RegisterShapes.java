package id.mymein.portal.api;

import id.mymein.portal.api.Shapes.Named;
import id.mymein.portal.api.Shapes.OfficeShape;
import id.mymein.portal.api.Shapes.RegionShape;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What answers about the two registers look like; openapi.json has the same names in the same places. */
final class RegisterShapes {

    private RegisterShapes() {}

    record Group(
            String slug,
            String name,
            String kind,
            String state,
            @Nullable RegionShape region,
            String url) {}

    /** @param next the address of the rest; null at the end */
    record GroupList(List<Group> groups, @Nullable String next) {}

    /** @param name null where this person did not agree to be named */
    record Officer(
            String post,
            String title,
            @Nullable String name,
            String from,
            @Nullable String until) {}

    record Member(String name, String role) {}

    record Decree(
            String purpose,
            String number,
            String issued_on,
            String issuer,
            String from,
            @Nullable String until,
            boolean in_force) {}

    record Basis(String kind, String number, int year, String title, boolean in_force) {}

    record Activity(
            String id,
            String topic,
            String day,
            String kind,
            @Nullable Named label,
            String place,
            String result,
            @Nullable Integer attended) {}

    record GroupDetail(
            Group group,
            @Nullable String founded_on,
            String secretariat,
            String phone,
            String email,
            List<String> topics,
            String national_id,
            long people,
            List<Officer> officers,
            List<Member> members,
            List<Decree> decrees,
            List<Basis> legal_bases,
            @Nullable OfficeShape office,
            List<Account> accounts,
            List<Activity> activities) {}

    record Account(
            String id,
            String platform,
            String platform_name,
            String account,
            String address,
            String name,
            String office,
            String region,
            boolean official,
            String badge,
            String state,
            @Nullable Instant official_since,
            @Nullable String last_post_on,
            @Nullable Long followers,
            String url) {}

    record AccountList(List<Account> accounts, @Nullable String next) {}

    /**
     * Whether an account is official.
     *
     * @param answer {@code yes}, {@code formerly}, {@code no} or {@code not_understood}
     * @param reason why it is no longer, or why the text was not understood; null otherwise
     * @param successor wears the badge in its place
     * @param nearest the official one that it resembles most
     */
    record Official(
            String answer,
            String asked,
            @Nullable String reason,
            @Nullable Account account,
            List<Account> others,
            @Nullable Instant until,
            @Nullable Account successor,
            @Nullable Account nearest,
            boolean looks_alike,
            boolean warned) {}
}
