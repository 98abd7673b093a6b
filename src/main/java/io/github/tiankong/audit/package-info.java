/**
 * Where each printed figure of a filling came from, as a table for people; the command line and the window both write it.
 *
 * <pre>{@code
 * AuditTable audit = new AuditTable(filling, Checks.findings(filling), locale);
 * TableWriter.write(audit.headings(), audit.rows(), file);
 * }</pre>
 */
package io.github.tiankong.audit;
