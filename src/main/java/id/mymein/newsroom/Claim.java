package id.mymein.newsroom;

import id.mymein.identity.AccountId;
import java.time.Instant;

/** Who holds a story and until when, unless that person goes on working. */
public record Claim(AccountId by, Instant until) {}
