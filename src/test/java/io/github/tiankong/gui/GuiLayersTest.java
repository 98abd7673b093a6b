package io.github.tiankong.gui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.github.tiankong.gui.task.TaskRunner;
import javafx.application.Platform;

/** View-models know neither scene nor stage, one class alone speaks of threads, and the packages of the window have no cycle. */
@AnalyzeClasses(packages = "io.github.tiankong.gui", importOptions = DoNotIncludeTests.class)
class GuiLayersTest {
    @ArchTest
    static final ArchRule viewModelsKnowNeitherSceneNorStage = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..");

    @ArchTest
    static final ArchRule onlyTheTaskRunnerGoesBackToTheWindow = noClasses()
            .that()
            .doNotBelongToAnyOf(TaskRunner.class)
            .should()
            .callMethod(Platform.class, "runLater", Runnable.class);

    @ArchTest
    static final ArchRule packagesHaveNoCycle = SlicesRuleDefinition.slices()
            .matching("io.github.tiankong.(**)")
            .should()
            .beFreeOfCycles();
}
