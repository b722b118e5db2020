package id.mymein.platform.database;

/**
 * Where the database is and who goes in: the owner migrates, the application may only do what the owner granted it (so
 * that not even a hole in the application lets it rewrite the audit trail).
 */
record DatabaseAccess(String url, Credentials owner, Credentials application) {

    record Credentials(String user, String password) {}
}
