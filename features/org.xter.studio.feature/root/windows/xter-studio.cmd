@echo off
rem Starts xTER Studio: xter-studio [FILE or FOLDER...]. Java 21 or newer comes from JAVA_HOME or PATH.
rem xter-studio --register makes Windows open editions with this studio, --unregister takes that back (this user only).
setlocal EnableExtensions DisableDelayedExpansion
if "%~1"=="--register" goto register
if "%~1"=="--unregister" goto unregister
set "JAVA=javaw"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\javaw"
pushd "%~dp0"
for %%J in (plugins\org.eclipse.equinox.launcher_*.jar) do set "LAUNCHER=%%~fJ"
for %%J in (plugins\org.eclipse.osgi_*.jar) do set "FRAMEWORK=%%~fJ"

rem What the platform remembers of this installation lies outside of it, under a name of its own for each state of the
rem installation: a rebuilt bundle is never met with what was remembered of the old one.
set "KEPT=%LOCALAPPDATA%\xter\studio"
if not exist "%KEPT%" mkdir "%KEPT%"
set "STATE=%KEPT%\state-%RANDOM%%RANDOM%.txt"
>"%STATE%" echo "%~f0"
for %%F in (plugins\org.xter.* artifacts.xml) do >>"%STATE%" echo "%%~nxF" %%~zF %%~tF
popd
set "KEY="
for /f "skip=1 delims=" %%H in ('certutil -hashfile "%STATE%" SHA256 2^>nul') do if not defined KEY set "KEY=%%H"
del "%STATE%"
if not defined KEY set "KEY=0000000000000000"
rem Older versions of certutil put blanks between the digits.
set "KEY=%KEY: =%"
set "CONFIGURATION=%KEPT%\configuration-%KEY:~0,16%"

rem The first run leaves an archive of the classes it loaded; those of other states of the installation are of no use.
if not exist "%CONFIGURATION%" for /d %%D in ("%KEPT%\configuration-*") do del /q "%%~fD\classes.jsa" 2>nul
if not exist "%CONFIGURATION%" mkdir "%CONFIGURATION%"
set LATE=-XX:Tier4InvocationThreshold=100000 -XX:Tier4MinInvocationThreshold=20000 -XX:Tier4CompileThreshold=300000 -XX:Tier4BackEdgeThreshold=200000
rem A method handle that is called less than ten times is not worth a class of its own; most are called once.
set HANDLES=-Djava.lang.invoke.MethodHandle.COMPILE_THRESHOLD=10
set OPTIONS=-Xmx1g -XX:+UseSerialGC -XX:-UsePerfData %LATE% %HANDLES% -XX:+IgnoreUnrecognizedVMOptions --sun-misc-unsafe-memory-access=allow -Xlog:disable -Xlog:all=off -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%CONFIGURATION%\classes.jsa" --enable-native-access=ALL-UNNAMED "-Xbootclasspath/a:%FRAMEWORK%"
set FILES=%*
:start
start "" /wait "%JAVA%" %OPTIONS% %XTER_STUDIO_JAVA_OPTIONS% "-Dosgi.configuration.area=%CONFIGURATION%" "-Dxter.studio.icons=%KEPT%\icons" -jar "%LAUNCHER%" %FILES%
rem The studio asks to be started again; what was asked for is open or remembered.
if "%ERRORLEVEL%"=="23" set "FILES=" & goto start
exit /b %ERRORLEVEL%

:register
rem Quotes inside quotes leave the path bare to the shell: it is put in when the line is parsed already.
set "SELF=%~f0"
setlocal EnableDelayedExpansion
reg add "HKCU\Software\Classes\xTER.Edition" /ve /d "xTER edition" /f >nul
if errorlevel 1 exit /b 1
reg add "HKCU\Software\Classes\xTER.Edition\shell\open\command" /ve /d "\"!SELF!\" \"%%1\"" /f >nul
if errorlevel 1 exit /b 1
reg add "HKCU\Software\Classes\.edition\OpenWithProgids" /v "xTER.Edition" /t REG_SZ /d "" /f >nul
if errorlevel 1 exit /b 1
reg add "HKCU\Software\Classes\.edition" /ve /d "xTER.Edition" /f >nul
if errorlevel 1 exit /b 1
exit /b 0

:unregister
reg delete "HKCU\Software\Classes\xTER.Edition" /f >nul 2>&1
reg delete "HKCU\Software\Classes\.edition\OpenWithProgids" /v "xTER.Edition" /f >nul 2>&1
rem Another program may have taken the files since.
reg query "HKCU\Software\Classes\.edition" /ve 2>nul | findstr "xTER.Edition" >nul && reg delete "HKCU\Software\Classes\.edition" /f >nul 2>&1
exit /b 0
