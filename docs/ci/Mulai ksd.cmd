@echo off
rem Membuka jendela ksd di folder register, dan tetap terbuka.
rem Letakkan bersama ksd.exe di folder yang memuat folder records, atau seret folder itu ke berkas ini.
chcp 65001 >nul
title ksd
set "PATH=%~dp0;%PATH%"
if "%~1"=="" (cd /d "%~dp0") else (cd /d "%~1")
echo Ketik perintah di sini, misalnya: ksd list --expiring 90d
cmd /k ksd
