/**
 * The command line: thin commands over the services, one place where problems become words and exit codes.
 *
 * <p>Results go to standard output, problems to standard error. Only this package writes to them.
 */
package io.github.tiankong.cli;
