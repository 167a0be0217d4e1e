@echo off
rem Gouji from the command line on Windows: builds on first use (delete api\target to build anew), then runs.
setlocal
set "HERE=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "APP=%HERE%quarkus-app"
set "PLUGINS=%APP%\plugins"
if exist "%APP%\quarkus-run.jar" goto run
set "APP=%HERE%api\target\quarkus-app"
set "PLUGINS=%HERE%api\target\plugins"
if exist "%APP%\quarkus-run.jar" goto run
echo gouji: building 1>&2
pushd "%HERE%"
call mvn -q -B -DskipTests -Dspotless.check.skip=true -pl api -am package 1>&2
if errorlevel 1 (
  popd
  echo gouji: the build failed 1>&2
  exit /b 4
)
popd
:run
if defined GOUJI_PLUGINS set "PLUGINS=%GOUJI_PLUGINS%"
set "DATA=%HERE%data"
if defined GOUJI_DATA set "DATA=%GOUJI_DATA%"
set "DATA=%DATA:\=/%"
if not "%~1"=="serve" goto command
rem What follows "serve" are settings; taken from the whole line, for each %2 would end at its equals sign.
set "SETTINGS=%*"
set "SETTINGS=%SETTINGS:*serve=%"
"%JAVA%" -XX:+UseSerialGC -Xms64m -Xmn24m -Xmx512m -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40 -Dfile.encoding=UTF-8 "-Dgouji.plugins=%PLUGINS%" "-Dgouji.data=%DATA%" %GOUJI_JAVA_OPTS% %SETTINGS% -jar "%APP%\quarkus-run.jar"
exit /b
:command
"%JAVA%" -Dfile.encoding=UTF-8 "-Dgouji.plugins=%PLUGINS%" "-Dgouji.data=%DATA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "%APP%\app\*;%APP%\lib\boot\*;%APP%\lib\main\*" org.gouji.api.cli.GoujiCommand %*
exit /b
