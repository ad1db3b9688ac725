//! Windows, by its own PowerShell: the system reads the PDF (`Windows.Data.Pdf`, Windows 10
//! and later) and .NET prints its pages without a dialog. Nothing is installed for it.

use std::process::Command;
use std::time::Duration;

use super::{JobId, JobState, PrintFailed, Printer, PrinterState, Sheet, run};

/// How long a script may take; the first one of a day loads .NET.
const MOST: Duration = Duration::from_secs(60);

/// Name, whether it is the default and its state, one printer a line.
const PRINTERS: &str = r#"[Console]::OutputEncoding = [Text.Encoding]::UTF8
Get-CimInstance Win32_Printer | ForEach-Object {
  $state = if ($_.WorkOffline -or $_.DetectedErrorState -gt 2) { 'stopped' } elseif ($_.PrinterStatus -eq 4) { 'busy' } else { 'ready' }
  "$($_.Default)`t$state`t$($_.Name)"
}"#;

/// Reads a PDF in Base64 from its pipe and prints it; returns when the spooler has all of it.
const SEND: &str = r#"$ErrorActionPreference = 'Stop'
Add-Type -AssemblyName System.Drawing, System.Runtime.WindowsRuntime
$null = [Windows.Data.Pdf.PdfDocument, Windows.Data.Pdf, ContentType = WindowsRuntime]
$null = [Windows.Storage.Streams.InMemoryRandomAccessStream, Windows.Storage.Streams, ContentType = WindowsRuntime]
$tasks = [System.WindowsRuntimeSystemExtensions].GetMethods() | Where-Object { $_.Name -eq 'AsTask' -and $_.GetParameters().Count -eq 1 }
$ofValue = $tasks | Where-Object { $_.GetParameters()[0].ParameterType.Name -eq 'IAsyncOperation`1' } | Select-Object -First 1
$ofNothing = $tasks | Where-Object { $_.GetParameters()[0].ParameterType.Name -eq 'IAsyncAction' } | Select-Object -First 1
function Value($operation, $type) { $task = $ofValue.MakeGenericMethod($type).Invoke($null, @($operation)); $task.Wait(); $task.Result }
function Done($operation) { $ofNothing.Invoke($null, @($operation)).Wait() }
$bytes = [Convert]::FromBase64String([Console]::In.ReadToEnd())
$memory = New-Object Windows.Storage.Streams.InMemoryRandomAccessStream
$writer = [System.IO.WindowsRuntimeStreamExtensions]::AsStreamForWrite($memory.GetOutputStreamAt(0))
$writer.Write($bytes, 0, $bytes.Length); $writer.Flush()
$pdf = Value ([Windows.Data.Pdf.PdfDocument]::LoadFromStreamAsync($memory)) ([Windows.Data.Pdf.PdfDocument])
$script:at = 0
$document = New-Object System.Drawing.Printing.PrintDocument
$document.PrinterSettings.PrinterName = $env:BIRGE_PRINTER
if (-not $document.PrinterSettings.IsValid) { [Console]::Error.Write('no printer'); exit 2 }
$document.DocumentName = $env:BIRGE_TITLE
$document.PrintController = New-Object System.Drawing.Printing.StandardPrintController
$width = [int]([double]$env:BIRGE_WIDTH / 0.254); $height = [int]([double]$env:BIRGE_HEIGHT / 0.254)
$document.DefaultPageSettings.PaperSize = New-Object System.Drawing.Printing.PaperSize('Birge', $width, $height)
$document.DefaultPageSettings.Margins = New-Object System.Drawing.Printing.Margins(0, 0, 0, 0)
$document.OriginAtMargins = $false
$document.add_PrintPage({ param($sender, $event)
  $page = $pdf.GetPage($script:at)
  $options = New-Object Windows.Data.Pdf.PdfPageRenderOptions
  $options.DestinationWidth = [uint32]($width * 3); $options.DestinationHeight = [uint32]($height * 3)
  $drawn = New-Object Windows.Storage.Streams.InMemoryRandomAccessStream
  Done ($page.RenderToStreamAsync($drawn, $options))
  $image = [System.Drawing.Image]::FromStream([System.IO.WindowsRuntimeStreamExtensions]::AsStreamForRead($drawn.GetInputStreamAt(0)))
  $event.Graphics.DrawImage($image, 0, 0, $width, $height)
  $image.Dispose()
  $script:at++
  $event.HasMorePages = $script:at -lt $pdf.PageCount
})
$document.Print()"#;

/// How many jobs of a printer wait under a title.
const JOBS: &str = r#"$jobs = @(Get-PrintJob -PrinterName $env:BIRGE_PRINTER | Where-Object { $_.DocumentName -eq $env:BIRGE_TITLE })
if ($jobs | Where-Object { $_.JobStatus -match 'Error|Deleted' }) { 'given up' } elseif ($jobs.Count -gt 0) { 'going' } else { 'done' }"#;

/// A script of PowerShell without a window.
pub(crate) fn script(text: &str) -> Command {
    use std::os::windows::process::CommandExt;
    /// No black window flashes up.
    const NO_WINDOW: u32 = 0x0800_0000;
    let mut command = Command::new("powershell.exe");
    command
        .args([
            "-NoProfile",
            "-NonInteractive",
            "-ExecutionPolicy",
            "Bypass",
            "-Command",
            text,
        ])
        .creation_flags(NO_WINDOW);
    command
}

/// The printers of Windows.
#[derive(Clone, Copy, Debug, Default)]
pub struct Windows;

impl Windows {
    /// Those of the system.
    pub const fn own() -> Self {
        Self
    }

    /// See [`super::printers`].
    pub fn printers(self) -> Result<Vec<Printer>, PrintFailed> {
        let said = run(&mut script(PRINTERS), &[], MOST)?;
        if !said.ok {
            return Err(PrintFailed::NoSystem(said.err));
        }
        let lines = said.out.lines().filter_map(|line| {
            let mut parts = line.splitn(3, '\t');
            let (default, state, name) = (parts.next()?, parts.next()?, parts.next()?);
            Some(Printer {
                name: name.trim().to_owned(),
                is_default: default == "True",
                state: match state {
                    "stopped" => PrinterState::Stopped,
                    "busy" => PrinterState::Busy,
                    _ => PrinterState::Ready,
                },
            })
        });
        Ok(lines.collect())
    }

    /// Hands a sheet to a printer without asking anybody.
    pub fn send(self, printer: &str, sheet: &Sheet) -> Result<JobId, PrintFailed> {
        let (width, height) = sheet.page_mm;
        let mut command = script(SEND);
        command
            .env("BIRGE_PRINTER", printer)
            .env("BIRGE_TITLE", &sheet.title)
            .env("BIRGE_WIDTH", width.to_string())
            .env("BIRGE_HEIGHT", height.to_string());
        let said = run(&mut command, base64(&sheet.pdf).as_bytes(), MOST)?;
        match said {
            said if said.ok => Ok(JobId(sheet.title.clone())),
            said if said.err.contains("no printer") => {
                Err(PrintFailed::NoPrinter(printer.to_owned()))
            }
            said => Err(PrintFailed::NoSystem(said.err)),
        }
    }

    /// How far a job is.
    pub fn job_state(self, printer: &str, job: &JobId) -> Result<JobState, PrintFailed> {
        let mut command = script(JOBS);
        command
            .env("BIRGE_PRINTER", printer)
            .env("BIRGE_TITLE", &job.0);
        let said = run(&mut command, &[], MOST)?;
        Ok(match said.out.trim() {
            "going" => JobState::Going,
            "done" => JobState::Done,
            "given up" => JobState::GivenUp,
            _ => return Err(PrintFailed::NoSystem(said.err)),
        })
    }
}

fn base64(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let at = |place: usize| u32::from(three.get(place).copied().unwrap_or(0));
        let bits = at(0) << 16 | at(1) << 8 | at(2);
        for place in 0..4 {
            let sign = SIGNS[(bits >> (18 - 6 * place) & 63) as usize];
            text.push(if place > three.len() {
                '='
            } else {
                char::from(sign)
            });
        }
    }
    text
}
