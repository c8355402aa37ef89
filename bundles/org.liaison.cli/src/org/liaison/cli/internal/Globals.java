// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal;

import java.nio.file.Path;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command has, before or behind its name. */
@CommandLine.Command(name = "liaison", synopsisSubcommandLabel = "COMMAND", subcommands = {})
final class Globals {

    @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT, descriptionKey = "data")
    private Path data;

    @Option(names = "--lang", paramLabel = "fr|en|nl", scope = ScopeType.INHERIT, descriptionKey = "lang")
    private String lang;

    @Option(names = "--password-file", paramLabel = "FILE", scope = ScopeType.INHERIT, descriptionKey = "passwordFile")
    private Path passwordFile;

    @Option(names = "--json", scope = ScopeType.INHERIT, descriptionKey = "json")
    private boolean json;

    @Option(names = { "-h", "--help" }, usageHelp = true, scope = ScopeType.INHERIT, descriptionKey = "help")
    private boolean help;

    Path data() {
        return data;
    }

    String lang() {
        return lang;
    }

    Path passwordFile() {
        return passwordFile;
    }

    boolean json() {
        return json;
    }

    boolean help() {
        return help;
    }
}
