package id.mymein.newsroom;

import java.util.List;

/**
 * A public story in full: what its current release says, and nothing that came after.
 *
 * @param content of the released revision
 * @param release the current one, with its keys
 * @param corrections releases that corrected something, oldest first
 */
public record PublishedStory(
        PublishedItem item, Content content, PublicRelease release, List<PublicRelease> corrections) {}
