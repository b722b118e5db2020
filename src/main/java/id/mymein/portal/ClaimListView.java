package id.mymein.portal;

import java.util.List;

/**
 * The list of claim checks.
 *
 * @param beginning true for the newest
 * @param older where the list goes on, as the query of an address; empty at its end
 */
record ClaimListView(List<ClaimCard> cards, boolean beginning, String older) {}
