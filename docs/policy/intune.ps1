# Platform script for Intune (run in 64-bit PowerShell, as the system): writes the settings for Edge and Chrome.
$extension = 'EXTENSION_ID'
$settings = @'
{
  "helpdesk": {
    "name": "IT Service Desk",
    "email": "helpdesk@example.com",
    "phone": "+1 555 0100",
    "url": "https://helpdesk.example.com/",
    "hours": "Monday to Friday, 8:00 to 17:00"
  },
  "vlAdministrator": {
    "name": "Name of the administrator",
    "email": "vl-admin@example.com"
  },
  "partner": {
    "name": "Name of the partner",
    "email": "vl-partner@example.com",
    "phone": "+1 555 0199"
  },
  "cloud": "commercial",
  "language": "en",
  "guideAddress": "https://intranet.example.com/vl-guide/index.html",
  "organization": {
    "name": "Example Corporation",
    "colour": "#0f6cbd"
  },
  "outcomeNotes": {
    "VL-205": "With us, roles are requested by a ticket to the IT Service Desk.",
    "VL-120": "Safe Links are looked after by the messaging team."
  },
  "keptDays": {
    "walks": 7,
    "drafts": 0,
    "lists": 7
  },
  "switchedOff": [
    "contacts"
  ]
}
'@ | ConvertFrom-Json

foreach ($browser in 'Microsoft\Edge', 'Google\Chrome') {
  $policy = "HKLM:\SOFTWARE\Policies\$browser\3rdparty\extensions\$extension\policy"
  Remove-Item -Path $policy -Recurse -ErrorAction SilentlyContinue
  New-Item -Path $policy -Force | Out-Null
  foreach ($setting in $settings.PSObject.Properties) {
    if ($setting.Value -is [string]) {
      New-ItemProperty -Path $policy -Name $setting.Name -Value $setting.Value -PropertyType String | Out-Null
      continue
    }
    $key = New-Item -Path "$policy\$($setting.Name)" -Force
    if ($setting.Value -is [array]) {
      $number = 0
      foreach ($entry in $setting.Value) {
        $number++
        New-ItemProperty -Path $key.PSPath -Name "$number" -Value $entry -PropertyType String | Out-Null
      }
    } else {
      foreach ($entry in $setting.Value.PSObject.Properties) {
        $type = if ($entry.Value -is [string]) { 'String' } else { 'DWord' }
        New-ItemProperty -Path $key.PSPath -Name $entry.Name -Value $entry.Value -PropertyType $type | Out-Null
      }
    }
  }
}
