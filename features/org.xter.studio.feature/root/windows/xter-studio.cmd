@echo off
rem Starts xTER Studio: xter-studio [FILE or FOLDER...]. Java 21 or newer comes from JAVA_HOME or PATH.
rem xter-studio --register makes Windows open editions with this studio, --unregister takes that back (this user only).
setlocal
if "%~1"=="--register" goto register
if "%~1"=="--unregister" goto unregister
set JAVA=javaw
if defined JAVA_HOME set JAVA=%JAVA_HOME%\bin\javaw
for %%J in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set LAUNCHER=%%~fJ
:start
start "" /wait "%JAVA%" -Xmx1g -XX:+UseSerialGC -XX:Tier4InvocationThreshold=100000 -XX:Tier4MinInvocationThreshold=20000 -XX:Tier4CompileThreshold=300000 -XX:Tier4BackEdgeThreshold=200000 -Xlog:disable -Xlog:all=off -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%LOCALAPPDATA%\xter\studio\classes.jsa" --enable-native-access=ALL-UNNAMED "-Dosgi.configuration.area=%LOCALAPPDATA%\xter\studio\configuration" -jar "%LAUNCHER%" %*
if "%ERRORLEVEL%"=="23" goto start
exit /b %ERRORLEVEL%

:register
reg add "HKCU\Software\Classes\.edition" /ve /d "xTER.Edition" /f >nul || exit /b 1
reg add "HKCU\Software\Classes\xTER.Edition" /ve /d "xTER edition" /f >nul || exit /b 1
reg add "HKCU\Software\Classes\xTER.Edition\shell\open\command" /ve /d "\"%~f0\" \"%%1\"" /f >nul || exit /b 1
exit /b 0

:unregister
reg delete "HKCU\Software\Classes\xTER.Edition" /f >nul 2>&1
reg delete "HKCU\Software\Classes\.edition" /f >nul 2>&1
exit /b 0
