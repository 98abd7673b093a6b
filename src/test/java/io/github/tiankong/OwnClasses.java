package io.github.tiankong;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The classes of the program without its tests, read once for all rules: reading them takes longer than any rule. */
final class OwnClasses {
    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("io.github.tiankong");

    private OwnClasses() {}
}
