package id.mymein.incoming.web;

import id.mymein.incoming.FeedRegistration.Typed;
import id.mymein.platform.web.FormErrors;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.socialaccount.PublicAccount;
import java.util.List;
import java.util.Map;

/**
 * Where a feed is added.
 *
 * @param proposals official sites that are not read yet
 * @param places of those
 */
record AddPage(
        Typed typed,
        FormErrors errors,
        List<Places.Group> groups,
        List<PublicAccount> proposals,
        Map<RegionCode, Region> places,
        boolean editor) {}
