<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n روز پیش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) in reach</source>
        <translation>
            <numerusform>%n کنتور در دسترس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network(s) (is|are) heard ({way}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new reading(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new reading(s), its memory is empty</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new reading(s), its memory was kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them (is|are) held, not sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of the power-loss log could not be read: left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s)</source>
        <translation>
            <numerusform>%n قرائت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) (holds|hold) figures that are no numbers; (it is|these are) not sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) (is|are) stored here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) (was|were) sent, but no device that the signed-in user may see was found to have the meter&apos;s token, so nobody can check that (it|they) arrived.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) from before the meter&apos;s clock was set: stored, but without a time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) from when the meter had no time: placed by this visit.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) held until you decide (More, Held)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) in {path}</source>
        <translation>
            <numerusform>%n قرائت در {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) not in the database after storing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) of earlier visits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) of hours for which another meter counts: stored, but not sent until you decide (listed as held).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) to be sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) with a damaged time that no other explains: stored, not sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) without a time will be sent at the meter&apos;s own time, which the server keeps even if it is wrong.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) without a time yet</source>
        <translation>
            <numerusform>%n قرائت هنوز بدون زمان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) without a time yet, so the meter was not freed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) without a time yet: stored, and still on the meter. A later visit by a clock that is right may find it. Freed now, the meter can&apos;t help any more, and what has no time then may never be sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) without a time. Free {meter} all the same?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sum(s) by day (is|are) not those of the readings, so charts of energy are wrong.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of its calibration changed, read back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Wi-Fi passphrase has 8 to 63 printable ASCII characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure is too large to be true; the server can&apos;t keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A negative number turns a transformer round that was fitted backwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase has letters without accents, figures, signs and spaces only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port is a number from 1 to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A token has %n character(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A token. Device profile {profile}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All meters in reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All readings are still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All readings that were collected are stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All readings that were read are stored here.</source>
        <translation>همهٔ قرائت‌های خوانده‌شده اینجا ذخیره شده‌اند.</translation>
    </message>
    <message>
        <source>All readings that were read are stored here. Nothing was erased on the meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amperes for each volt at the pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address ends with the host, as in {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address ends with the host, or with a path without ? and #</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address has no spaces and no signs that can&apos;t be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address holds no user name or password: everybody would see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address looks like https://thingsboard.example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address looks like {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another meter counts for this hour of its device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the server said {ago}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {meter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the meter what it measures now; drops what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the meter whose token it carries. The token itself is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the card before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list of meters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>CT {ct} has seen no current in its last %n reading(s): is it still clamped on?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>CT {ct} measured negative power throughout: is it reversed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT {ct} saw no current in any reading: is it clamped on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>CT {ct} was beyond its range: %n sample(s) ({share} of the time) cut off since the meter was last collected, so its energy is too low. Use a clamp for larger currents, or a smaller burden.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Calibrate …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrating {meter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What was stored stays stored; nothing was erased on the meter before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes count from now on; what was measured before keeps its meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, then collect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name with: ofmon devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server&apos;s address, and whether a network here asks for a sign-in of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksums of the kind {algorithm} can&apos;t be checked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a meter to see what is known about it, or start a tour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of {languages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the meter that is to become {device}, then Provision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the readings of one meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock never set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect a meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect again.</source>
        <translation>دوباره جمع‌آوری کنید.</translation>
    </message>
    <message>
        <source>Collect it as this meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect it first, or use ofmon provision --overwrite, which does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect it until it is freed, then provision it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect it, or lose them for good: --discard {readings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect it: that sets the clock too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect lists the meters whose Wi-Fi is in reach. It takes a few seconds to hear them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect, then erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting {meter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collects all meters in reach, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collects the meter, then erases its readings on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collects the next meter that is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collects what the meter holds, then gives it the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the table, to paste into a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it; ofmon settings shows what holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current transformer {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices on the server, also without a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does {meter} take the place of {others}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t try this firmware again; tell who made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each meter that is heard by a scan is listed here, with its readings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emulated meters come with OFMon&apos;s source code. There, this command starts three of them, a server and the collector:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English is spoken instead.</source>
        <translation>به جای آن انگلیسی به کار می‌رود.</translation>
    </message>
    <message>
        <source>Erase all readings and the power-loss log on {meter}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware {new} is available; this meter runs {old}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware {title} {version} fetched and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps, step {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free it all the same …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free the meter&apos;s memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on only {meter} counts for this device: what {others} measures later is held here, not sent. What it measured until now stays the device&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {least} to {most} {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the file ofmon.bin of a release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it: --version X.Y.Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the device a token of letters and digits on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the device another access token on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives a meter in reach this device&apos;s token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives it a token without collecting, if no reading can go wrong by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the meter a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the meter the token without collecting it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go nearer, or check that the meter has power. It is heard a few seconds after it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on without signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to Collect and scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to Collect at once (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;m at a meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If {meter} takes its place from now on, say --takes-over: what {names} measures after that is held here, not sent. Else give {meter} a device of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install OFMon again; in its sources, run make setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it {thousands} or {decimal}? Write it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this really {meter}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds what it measured since its last collection ({ago}). All of that is collected first: read, stored here and verified. If that fails, nothing is erased. Its token stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is collected first. Stay near for about two minutes: it restarts, and goes back by itself to what it runs now if the new firmware fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept. The window follows when what runs now has ended, or when OFMon starts next.</source>
        <translation>ثبت شد. پنجره پس از پایان کار جاری، یا در شروع بعدی OFMon، تغییر می‌کند.</translation>
    </message>
    <message>
        <source>It measures on with the old one; all readings that were read are stored here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made before the meter&apos;s clock was set: nobody knows when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its readings are all still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time agrees with nothing around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the Wi-Fi {meter} and try again. If it really is {meter}, collect it with --this-is-it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the meter&apos;s Wi-Fi in the system&apos;s settings. Its name begins with SEM-; give it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the right Wi-Fi and try again, or say that this is the one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Last collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the meter as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let OFMON_SECRETS_FILE name a file for secrets (it is not encrypted).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like {example}, as the list of networks shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List them with: ofmon held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List them, and why, with: ofmon held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen for meters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening for meters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listens for meters in reach (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it on the server, and install again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking whether they can run here …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mains frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it there, or name the meters&apos; profile: --profile NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on that disk before you collect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make them anew: ofmon doctor --mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter {at} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meters in reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meters in reach are listed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meters known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meters that failed keep their readings. Start the tour again near them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meters that were heard or visited here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meters that were not collected in the last ten minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meters visited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meters without a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the meter&apos;s Wi-Fi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never collected first, then the longest ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meter: {meter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meter chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meter in reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meter in reach fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meter was in reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meters yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reading of {days} is stored here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reading was stored, and nothing was changed or erased on the meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in, so what is on the server can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of its figures is a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not a token: its last %n character(s) must be a device profile&apos;s UUID.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is other than on the meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed on the meter.</source>
        <translation>در کنتور هیچ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Nothing was changed on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>هیچ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was erased: all readings are still on the meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OFMON_DATA or --data says that the data of this run is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OFMon doesn&apos;t speak {language!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OFMon takes the readings of energy meters that hang where there is no network. It keeps them on this computer, puts their times right, and hands them to a server when there is a network again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>On the server this overwrites %n reading(s) of {meters} at the same time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>On to the next card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One voltage and one current transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a second window with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the page {page}, {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or choose a device of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other dashboards were not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it from the device&apos;s page on the server. Spaces and line breaks do no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in again, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power failed while {meter} tried {new}, so it went back to {running}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision it again with the token that the server gives for its device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision it with overwriting if it is to move to the new device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision the meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioning {meter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it right, or go where the server can be asked; then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back and confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back from the server and found equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read without a current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read without a load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read without a voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings go to a ThingsBoard server. Meters can be collected without one, and you can sign in on the page Sync at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings that were stored stay stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the meter, stores, verifies, sets its clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename that one, or install under another name: --title NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the token it carries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resetting {meter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save on the meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say --overwrite if it is to move to the new device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say so if it is to move to the new device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say so if it takes that meter&apos;s place, or choose another device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in {description}.</source>
        <translation>رمزها در {description} نگهداری می‌شوند.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again, or leave it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it at the meter&apos;s own time if you know that to be right, or leave it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it if this meter is to count, or leave it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send token …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending a token to {meter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends what waits to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock: meters get it where the server was out of reach for a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a keyring, or let OFMON_SECRETS_FILE name a plain file for secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set wiring and calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the meter&apos;s clock, by the server&apos;s if that answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the clock of {meter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows its wiring, ratios, phases and offsets beside what it measures now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only rows that hold this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the meter whose Wi-Fi this computer has joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the token while you look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in and sync, or provision it by name: ofmon provision SSID --device NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as a user who may see the device and sync again, or collect the meter again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as a user who may see the device, and sync again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in: ofmon login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in as {user}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside OFMon ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks the computer&apos;s language</source>
        <translation>به زبان رایانه سخن می‌گوید</translation>
    </message>
    <message>
        <source>Start OFMon again when there is a screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start OFMon without them to choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start emulated meters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay near it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay near, wait three minutes, and collect it: it goes back by itself when the firmware fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps for repairs; Collect does them by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops the running job; what is stored stays stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored here, not sent: More, Held tells why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored here, waiting to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync again in an hour or later: what is refused then, too, is set aside in a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync first, then name exactly the number of readings to delete: ofmon clear --yes-delete {readings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation>سیستم</translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished">سیستم</translation>
    </message>
    <message>
        <source>Takes the token of a device on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That says nothing against the firmware: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %n character(s) that ThingsBoard&apos;s device page gives</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n character(s) that a meter takes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The Wi-Fi adapter {interface} is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token holds a slash, which servers take in no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token of {name!r} does not fit into a meter, which takes {n} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best signal first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock by which it would be placed in time can&apos;t be believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device of this token is carried by {meters} too: of one hour only one meter&apos;s readings are sent, the others are held here. Give one of them a device of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device of this token is carried by {meters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device on the server whose token the meter carries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device that {meter} is for now is not known on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device {device!r} is carried by {meters} too: of one hour only one meter&apos;s readings are sent, the others are held here. Give one of them a device of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device {device!r} is carried by {meters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The emulated meters are starting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The emulated meters could not be started: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factory&apos;s passphrase of the meters&apos; Wi-Fi holds for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factory&apos;s passphrase of the meters&apos; Wi-Fi holds for now. Yours isn&apos;t in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image does not say its version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last reading is {span} old, but the meter logged no power loss: times are left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter has no token, so its readings have no device on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter has no token: its readings wait here until it is provisioned.</source>
        <translation>کنتور توکن ندارد: قرائت‌هایش تا راه‌اندازی آن اینجا می‌مانند.</translation>
    </message>
    <message>
        <source>The meter measures by these from the next second on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter runs what it ran; all readings that were read are stored here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter that carries the device&apos;s token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter then belongs to another device. Its readings are collected first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter&apos;s clock had been set wrong: it was {span} ahead. Its readings were moved by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter&apos;s clock had been set wrong: it was {span} behind. Its readings were moved by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter&apos;s clock is {span} ahead; times of its readings are uncertain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The meter&apos;s clock stood still in %n power loss(es) and was up to {span} behind: readings made after that were moved, their times are estimates.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the meter&apos;s Wi-Fi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others are all still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The readings end in %n byte(s) that (is|are) no whole reading. All whole ones are stored; the meter&apos;s memory was not freed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The readings {one} of {meter} and {other} of {another} are of the same hour: only one of them can count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen is gone, and the window with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepted the dashboard {title!r} but does not give it back as it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers; this computer&apos;s clock is {off:.1f} s ahead of it (known to {known:.1f} s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers; this computer&apos;s clock is {off:.1f} s behind it (known to {known:.1f} s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a dashboard {title!r} that OFMon did not install.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no device named {name!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no device profile {profile!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no device profile {profile_id}, which the token of {meters} names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has none that you may see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server keeps %n reading(s) of {meters} of the same hour at another time: both will count until somebody deletes one of them there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refused %n of the readings though it took others.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The server refused it again and again while others passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused these. More, Held can send them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent a web page instead of {firmware}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server takes about %n reading(s) a minute from this device.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The server takes no more readings of this device now: a limit, a quota, or its own load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took them; they were not read back yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s time was not used: it lies before this OFMon, or before what is known to be past. Tell who keeps the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sums by day are made anew when they are asked for next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sums by day are those of the readings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of {device} is in the clipboard. It is taken out after a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of {device} is not kept on this computer, and no device that the signed-in user may see was found to have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was taken out of the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tour was cancelled. What was stored stays stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload to {meter} broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit was not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The voltage of CT {ct} was beyond its range: %n sample(s) ({share} of the time) cut off since the meter was last collected, so its energy is too low. Use a divider for higher voltages.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The {algorithm} checksum of {firmware} is wrong: it was damaged or exchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their window was closed, and what was in it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no closed reading with the number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database yet at {path}: nothing to back up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no held or refused reading with the number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are all still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are listed here when you are signed in, and kept for when there is no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They run, {speed} times as fast as real time. Their window opens now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer can&apos;t keep the device&apos;s token; sign in when you sync, and it is looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring to keep the passphrase in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock can&apos;t be believed: {doubt}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock can&apos;t be believed: {doubt}. It was not given to the meter. Put it right, or go where the server can be asked, then collect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no firmware for a meter: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the one …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This seems to be {other}, not {meter}: its readings are those of {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This seems to be {other}, not {meter}: its token is that of {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three emulated meters run the real firmware in a window of their own, an hour in each minute. Collect one to set its clock, and again some minutes later. What you try there goes when you close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three-phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token of the meter&apos;s device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token {mask}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transformer leads by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, upload the package to the server anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; the log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with emulated meters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two meters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two voltages, whose sum gives the third, and three transformers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock or repair it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update {meter} from {old} to {new}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating {meter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload the package with SHA256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it as it is, or name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volts for each volt at the pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to OFMon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each meter brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known here says that it is another meter. If you go on, its readings are stored under {meter}, and then erased on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is put into the keyring does not come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored stays stored; nothing is erased on a meter before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds is stored here, and a later visit by a clock that is right may still place it. What only the meter could tell is lost then, and some of it may never be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to be done at the meter is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose is it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiring and calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a SHA-256 fingerprint has 64 hexadecimal digits, in pairs with : or without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a figure is too large for the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a token ends with the device profile&apos;s UUID, 36 characters in lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a token has {n} characters, this one has {given}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {wiring} meter has no {name!r}, but {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all devices are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an access token has {n} printable characters without blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an older OFMon could not tell the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another meter holds readings of the same device and hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as {user}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the computer&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the computer&apos;s clock, was {hours:.1f} h behind at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the server&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the server&apos;s clock, was {hours:.1f} h behind at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the server&apos;s clock; this computer&apos;s is {off} ahead (known to {known}, compared {ago} ago)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the server&apos;s clock; this computer&apos;s is {off} behind (known to {known}, compared {ago} ago)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the testbed&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the testbed&apos;s clock, was {hours:.1f} h behind at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by this computer&apos;s clock, which agrees with the server&apos;s as far as can be told (known to {known}, compared {ago} ago)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by this computer&apos;s clock, which could not be compared with the server&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carries one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock set to {moment} {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collected {ago}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>reading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected to the meter {ssid}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current beyond the range ({share} of the time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device {ref}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due: {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated, ±{span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>firmware {change}; %n new reading(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>firmware {change}; no reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firmware {firmware}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firmware {old}, {new} available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>freed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fw {old} → {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fw {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it carries no SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it carries the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it carries the token of a device that is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it carries the token of {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not begin like an application image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no application descriptor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {bytes} bytes, a meter takes {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is ahead of the time of a later visit whose clock was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is behind the last visit to this meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is behind the meter&apos;s newest reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is behind the time of an earlier visit whose clock was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is for another chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is more than a year ahead of the last visit to this meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is truncated or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is version {stated}, not {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it measures single-phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it measures three-phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it shows a time at which this OFMon did not exist yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation>همین حالا</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept on the meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyring refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last collected {ago}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made before the meter&apos;s clock was set, for no device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never collected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new: not visited yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new: provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ThingsBoard?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clock that could be believed tells the time yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figure is a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no meter known here carries its token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no readings wait to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no server chosen yet; the page Sync asks for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no token known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: it was never provisioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <comment>reading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent yet</source>
        <comment>reading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed in on {server}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed in: arrival can&apos;t be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing newer than {version} is kept for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now {voltage:.1f} V · {current:.2f} A · {real:.0f} W · {apparent:.0f} VA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a device that is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own, in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own, in the settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <comment>reading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent, and read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server: problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set to {moment} {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed in as {user} on {server}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>straight on to the next meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>testbed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meter gave a damaged time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meter&apos;s token is not {n} ASCII characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the readings end in a torn one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the testbed ended without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these are no counts of samples: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these are no live figures: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer&apos;s clock can&apos;t be believed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no configuration of a meter: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 0.01%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very weak signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voltage beyond the range ({share} of the time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was up to {span} behind; not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was up to {span} behind; set {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wiring={value}: {value!r} is none of {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about} · {signal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change!r} is no change like ct1.phase_deg=1.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}: {energy} by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}: {energy} by hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device}: carried by {meters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device}: {meters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n device(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n meter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n meter(s) collected: {brought}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n reading(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{energy} kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{firmware} came with {some} of {all} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{firmware}, %n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} can be written; {free:.1f} GB are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{folder} holds %n reading(s) already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} is no folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is the data folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host!r} is no name of a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is no IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours:.1f} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ساعت و {minutes} دقیقه</translation>
    </message>
    <message>
        <source>{hours} without a reading, in {gaps}, and the meter logged no power loss that would explain it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{hours} without a reading, in {gaps}; the meter logged %n power loss(es).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{h} h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{h} h {min} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{input}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{job} is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{job}: cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{job}: {doing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{job}: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language!r} can&apos;t be spoken: Qt is missing. English is spoken instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language} can&apos;t be spoken: the file {file} is missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meter} already carries another device&apos;s token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{meter} and %n more has {energy:.2f} kWh ({state}) for this hour of its device.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{meter} did not come back after the update.</source>
        <translation>{meter} پس از به‌روزرسانی برنگشت.</translation>
    </message>
    <message>
        <source>{meter} did not keep the token it was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meter} gave different readings when it was read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meter} had taken its device over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meter} has {energy:.2f} kWh ({state}) for this hour of its device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{meter} holds %n reading(s) of the device whose token it carries.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{meter} holds %n reading(s) that (is|are) not stored here. You said {count}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{meter} lost power %n time(s) since it was collected: with its clock set, the times of its readings could not be corrected any more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{meter} runs {running} after the update, not {new}: the new firmware did not hold, and the meter went back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meter} took over the device of this token {ago}, and this meter still measures: what it made since then is held here, not sent. Switch it off, or give it a device of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meter} took over the device {device!r} {ago}, and this meter still measures: what it made since then is held here, not sent. Switch it off, or give it a device of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meter} was not freed ({why}): what it holds belongs to the device whose token it carries, so it keeps that token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meter}: {doing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meter}: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes:.0f} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} دقیقه</translation>
    </message>
    <message>
        <source>{min} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{min} min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{missing} of %n reading(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: not in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}={value}: {value!r} is no number like 1.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{new} new, %n (was|were) here already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{new} of %n reading(s) new</source>
        <translation>
            <numerusform>{new} قرائت از %n قرائت تازه است</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} characters: {most} are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of at least {least} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{old} → {new}, read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no database: nothing can be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{path} is whole: %n reading(s), schema {schema}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{percent:.2f}%</source>
        <translation>{percent:.2f}٪</translation>
    </message>
    <message>
        <source>{place}; not connected to a meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{power} W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{sent} of %n update(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{setting} (was {value})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{signal} ({dbm} dBm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n reading(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n token(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ssid!r} is not a meter&apos;s name: SEM-aa:bb:cc:dd:ee:ff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stake} You said {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{stored}; %n of them (is|are) not yet confirmed on the server.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{typed} characters: %n too many.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{typed} of %n character(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{version!r} is not a meter&apos;s version number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version!r} is not a version like 1.0.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{warning}: these figures are too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{window:.0f} ms after the last read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
