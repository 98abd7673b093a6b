@echo off
rem Starts the tiankong.jar beside this file. Commands run with the quick compiler and the serial collector, the
rem window with Java's own choices. TIANKONG_JAVA_OPTS adds options of Java.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "quick=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData"
if "%~1"=="" set "quick="
if /i "%~1"=="gui" set "quick="
"%java%" %quick% %TIANKONG_JAVA_OPTS% -cp "%~dp0tiankong.jar" io.github.tiankong.cli.Main %*
exit /b %errorlevel%
