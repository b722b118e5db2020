package id.mymein.portal.official;

import id.mymein.platform.web.QrCode;
import id.mymein.socialaccount.PublicAccount;

/**
 * The sign for a wall or a counter.
 *
 * @param address of the account's page, absolute, to which the code leads
 * @param badge address of the badge, absolute
 */
public record SignView(PublicAccount account, String address, String badge, QrCode code) {}
