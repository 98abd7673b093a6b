package io.github.tiankong.gui.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserFolderTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    # system,   variable,      value,    folder
                    Linux,      -,             -,        /home/u/.local/share/tiankong
                    Linux,      XDG_DATA_HOME, /data/u,  /data/u/tiankong
                    Linux,      XDG_DATA_HOME, relative, /home/u/.local/share/tiankong
                    FreeBSD,    -,             -,        /home/u/.local/share/tiankong
                    Mac OS X,   XDG_DATA_HOME, /data/u,  /home/u/Library/Application Support/Tiankong
                    Windows 11, APPDATA,       /roam,    /roam/Tiankong
                    Windows 11, -,             -,        /home/u/AppData/Roaming/Tiankong
                    """)
    void followsThePlatform(String system, String variable, String value, String folder) {
        Map<String, String> environment = variable == null ? Map.of() : Map.of(variable, value);
        assertThat(UserFolder.of(system, environment, Path.of("/home/u"))).isEqualTo(Path.of(folder));
    }
}
