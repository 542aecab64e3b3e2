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
start "" /wait "%JAVA%" -Xmx1g -XX:+UseSerialGC -XX:Tier3InvocationThreshold=1000 -XX:Tier3MinInvocationThreshold=500 -XX:Tier3CompileThreshold=8000 -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=10000 -XX:Tier4CompileThreshold=150000 --enable-native-access=ALL-UNNAMED "-Dosgi.configuration.area=%LOCALAPPDATA%\xter\studio\configuration" -jar "%LAUNCHER%" %*
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
