@echo off
rem Starts xTER Studio: xter-studio [FILE or FOLDER...]. Java 21 or newer comes from JAVA_HOME or PATH.
setlocal
set JAVA=javaw
if defined JAVA_HOME set JAVA=%JAVA_HOME%\bin\javaw
for %%J in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set LAUNCHER=%%~fJ
:start
start "" /wait "%JAVA%" -Xmx1g -XX:+UseSerialGC -XX:Tier3InvocationThreshold=1000 -XX:Tier3MinInvocationThreshold=500 -XX:Tier3CompileThreshold=8000 -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=10000 -XX:Tier4CompileThreshold=150000 --enable-native-access=ALL-UNNAMED "-Dosgi.configuration.area=%LOCALAPPDATA%\xter\studio\configuration" -jar "%LAUNCHER%" %*
if "%ERRORLEVEL%"=="23" goto start
