@echo off
rem Starts the tiankong.jar beside this file. Commands run with the quick compiler and the serial collector, the
rem window with Java's own choices. TIANKONG_JAVA_OPTS adds options of Java.
rem ASCII alone, as cmd.exe reads this in the code page of the console.

rem an exclamation mark in a path or a value stays one
setlocal EnableExtensions DisableDelayedExpansion
rem a java.exe that lies in the current folder is a stranger's
set "NoDefaultCurrentDirectoryInExePath=1"
set "java=java.exe"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
set "quick=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData"
if "%~1"=="" set "quick="
if "%~1"=="gui" set "quick="
"%java%" %quick% %TIANKONG_JAVA_OPTS% -cp "%~dp0tiankong.jar" io.github.tiankong.cli.Main %*
exit /b %errorlevel%
