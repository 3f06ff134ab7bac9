<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
<context>
    <name></name>
    <message>
        <source>  Its token isn&apos;t kept on this computer. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  first reading of {meter}: {reading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  last reading of {meter}: {reading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {old} was not collected before: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;day&quot; or &quot;month&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n (is|are) still to be made.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (was|were) there already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) …</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <comment>readings</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <comment>readings</comment>
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
        <source>%n device(s) failed; {still_waiting}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) made.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) will be made.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) …</source>
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
        <source>%n held</source>
        <comment>readings</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held: {why} (ofmon held lists them)</source>
        <comment>readings</comment>
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
        <source>%n hour(s) without a reading (is|are) in no sum; nothing is filled in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <comment>readings</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) written</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) written to {path}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) taken over.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to {path}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) (is|are) due</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) (is|are) expected at “{site}”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) (is|are) expected nowhere any more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) can get newer firmware</source>
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
        <source>%n meter(s) in reach (belongs|belong) to no site.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) without one</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) …</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ahead</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min behind</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>readings</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more (is|are) not listed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network(s) (is|are) heard ({way}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new device(s)</source>
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
        <source>%n new reading(s) ({energy})</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new reading(s) of {meter} stored here.</source>
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
        <source>%n not confirmed</source>
        <comment>readings</comment>
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
        <source>%n other(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) fetched, {can_get}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
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
        <source>%n power loss(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n power loss(es) copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n power loss(es) of meters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n power loss(es) written to {path}</source>
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
        <source>%n reading(s) (is|are) held back and in no sum: {why}.</source>
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
        <source>%n reading(s) checked, {missing} missing on the server.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) checked, {missing} missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) copied to {file}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) copied to {path}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) deleted from this computer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) deleted.</source>
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
        <source>%n reading(s) got another time, by a clock that is checked now</source>
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
        <source>%n reading(s) held: not sent until you decide.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) in place at {path}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) in place.</source>
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
        <source>%n reading(s) lay across a change of price and (was|were) split by time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
        <source>%n reading(s) of earlier visits got another time</source>
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
        <source>%n reading(s) of {meter} (is|are) not on the server yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) selected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) sent, {confirmed} confirmed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) set aside: refused by the server while it took others.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) still (waits|wait) here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) still waiting.</source>
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
        <source>%n reading(s) waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) will be sent by the next sync.</source>
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
        <source>%n reading(s) with an estimated time may have another price, or belong to another period.</source>
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
        <source>%n reading(s) written to {path}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) …</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>readings</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused reading(s) (lies|lie) aside under Local data.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <comment>readings</comment>
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
        <source>%n there already</source>
        <comment>readings</comment>
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
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>readings</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>+{share:.1f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--check looks for firmware only: give it no meters and no image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from and --to go together, and instead of --day, --week, --month or --year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from is a later day than --to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from, --to and --ssid say what --check looks at: give it, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--image goes to the meters that are named, not to all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--json and a file on stdout would mix: give a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--meter is the address of one meter, and an exchange visits two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--meter is the address of one meter: name just that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--version says what --image is: give both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Collect the old meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Put the new meter in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>56 characters, or the 20 of an access token; - reads them from stdin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>56 characters; - reads stdin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Wi-Fi passphrase has 8 to 63 printable ASCII characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Wi-Fi password has 8 to 63 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A band&apos;s hours end before they begin, or not on the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is in {file}; ofmon restore brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the database is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure is too large to be true; the server can&apos;t keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name in each line; or CSV whose first line has the headings name and label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A negative number turns a transformer round that was fitted backwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase has letters without accents, figures, signs and spaces only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase typed here would stay in the shell&apos;s history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place has at most {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port is a number from 1 to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question was not answered: the input ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rate ends before it begins: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rate must have one band without times, which holds whenever no other does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reading counts in the period in which its hour ended, for the device it was collected for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reading&apos;s energy is taken to be spread evenly over its hour, and is split by time where a price changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is a file of its own: give a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A report is of %n day(s) at most.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A server that was restored from a backup has lost what came after it, and what was confirmed before is not sent again by itself. This reads it back, and sends what is missing or differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet needs at least one label, and no margin below 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site is a depot with the meters that are expected there. Add one, or import a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A site&apos;s name has %n character(s) at most.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A site&apos;s notes have %n character(s) at most.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A tariff begins with {begin}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tariff is taken from a JSON file; the guide on reports has an example.</source>
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
    <message>
        <source>A year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a site …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photo …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the meters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a meter or a device that was never heard here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree only if whoever runs the server tells you the same fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n listed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All meters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All meters in reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of these hold from the next start of OFMon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All readings are still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All readings of these days, CSV …</source>
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
        <source>All reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is expected at {site} is collected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that it measured is on the server, or stays here by your decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
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
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amperes for each volt at the pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An access token alone doesn&apos;t say which device profile its device has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An access token of a device that isn&apos;t known here. Choose its device profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An access token. Device profile {profile}.</source>
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
    <message numerus="yes">
        <source>An address has %n character(s) at most.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
    <message numerus="yes">
        <source>And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another OFMon on this computer is at a meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another meter counts for this hour of its device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another meter or device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another meter takes its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one: type its name</source>
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
        <source>Ask the administrator for the right to control networks (polkit), or work at the computer itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server for its devices again, or choose the device by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the server for more (the tenant&apos;s profile says how many).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the server: somebody else may answer in its place.</source>
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
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign the package to the devices on the server, or sign in as its administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %n photo(s), made small. They stay on this computer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>At most {most} readings can be copied at once: select some, or use ofmon export.</source>
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
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list of meters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list of sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what was shown before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up first …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back without looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back without signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besides, it has expired by this computer&apos;s clock: {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besides, it isn&apos;t valid yet by this computer&apos;s clock: {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between here and the server there is a cache that keeps its answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back a site that was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand: I join the meter&apos;s Wi-Fi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By itself where it can, else by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT</source>
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
        <source>CT {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT {number}: no readings between {begin} and {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT {number}: {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CTs of a meter (default 1)</source>
        <translation type="unfinished"></translation>
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
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Can&apos;t be sent for lack of a time or a figure: %n reading(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What was made is there; making them again goes on with the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What was stored stays stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What was stored stays stored; nothing was erased on the meter before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its wiring or calibration; the rest stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes count from now on; what was measured before keeps its meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes its name, address, notes or interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of load duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of means by hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart, PNG …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart, SVG …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again what is on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both and sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name with: ofmon devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name, and that its disk is plugged in, or make the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions, and that there is room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its port, or whether it is http://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address is a ThingsBoard server&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the firmware is meant for this meter, and newer than what it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this computer is on the meter&apos;s Wi-Fi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the Wi-Fi password, and go nearer.</source>
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
        <source>Check the name with: ofmon devices, or make it: ofmon device new NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the address, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, and that the address is a ThingsBoard server&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, the address and the proxy ({name}), then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the package on the server, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server&apos;s address, and whether a network here asks for a sign-in of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksums of the kind {algorithm} can&apos;t be checked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a device first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a meter to see what is known about it, or start a tour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a photo: JPEG, PNG or another picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose fewer days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it in Windows&apos; list of networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it in the system&apos;s network menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of {languages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the device by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the device profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the meter that is to become {device}, then Provision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the new meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the readings of one meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear …</source>
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
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close OFMon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect a meter first.</source>
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
        <source>Collect its meters every so many days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect its readings, then erase them on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect lists the meters whose Wi-Fi is in reach. It takes a few seconds to hear them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect meters: read, store, verify, set the clock, free the memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect the meters in reach, and count what is expected at their site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect {meter} once more, or sign in and sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect {old} first, then say --dead.</source>
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
        <source>Collector for OFMon energy meters.</source>
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
        <source>Collects the new meter and gives it the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collects the next meter of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collects the old meter for the last time; nothing else is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collects what the meter holds, then gives it the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma separated values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line, {command}: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
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
        <source>Consumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumption, cost and how complete both are, as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the database to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the selected rows, all when none is selected</source>
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
        <source>Copy it from the device&apos;s page on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the database to a file; others may use it meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in the settings or OFMON_WIFI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, e.g. http://proxy.example.org:3128, or unset it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it; ofmon settings shows what holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the value, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what OFMON_SECRETS_FILE names, or its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct {first} and {second}, or unset them to go by what this computer trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct {name}, or unset it to go by what this computer trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost: {amounts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current transformer {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer; empty for nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard {title!r} created: {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard {title!r} unchanged: {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard {title!r} updated: {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases of OFMon (*.db);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day: 2026-03-14, 2026-03, 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all readings from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all readings from this computer, after a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes all readings from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes them from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting all readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depots, what is expected at each, and what is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depots: what is expected at each, and how often it is collected.</source>
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
        <source>Devices and meters that are known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices known here</source>
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
        <source>Devices on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does whoever runs the server say the same fingerprint? Type {yes} to trust it: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does {meter} take the place of {others}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does {new} take the place of {old}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t try this firmware again; tell who made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {counted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due at all sites, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due at {site}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line is rounded once: energy to 0.001 kWh, the amount to the smallest unit of the currency, half up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each meter that is heard by a scan is listed here, with its readings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each visit, tour, sync and export ends with a line here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emulated meters come with OFMon&apos;s source code. There, this command starts three of them, a server and the collector:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the name with .pdf, .svg or .png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy by device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy by hour, day and month is drawn here from the readings that you collect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy report: {name}, {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English is spoken instead.</source>
        <translation>به جای آن انگلیسی به کار می‌رود.</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase all readings and the power-loss log on {meter}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every meter was collected as often as its site wants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every reading that is stored on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every reading that you collect is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange a meter: the old one is collected, the new one gets its device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange of {old} for {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the meter of {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected here, not heard: {name}, last {ago}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected here, not heard: {name}, last {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected here, not heard: {name}, never heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected here, not heard: {name}, never heard here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expects it at {site} from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the sites to see how such a file looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
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
        <source>Firmware updates: {sent} reported, {waiting} waiting</source>
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
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First free label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First reading of {meter}: {reading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
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
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom the chosen tariff shall hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget a tariff; it holds for nobody then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the session on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget {meter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets the chosen tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets the session; readings stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgetting {meter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten.</source>
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
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a list …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on only {meter} counts for this device: what {others} measures later is held here, not sent. What it measured until now stays the device&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>From now on the data lies in {folder}, which holds %n reading(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From now on the data lies in {folder}, which holds no data yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start on the data lies in {folder}.</source>
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
        <source>Give - instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a meter its token; what the meter holds is collected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give hours over midnight as two: 22:00 to 24:00 and 00:00 to 06:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a token, if that sends no reading to a wrong device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it an access token on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it as http://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it as https://thingsboard.example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it: --version X.Y.Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its address: ofmon login --server https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its address: ofmon settings server https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its three letters by ISO 4217, e.g. EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give meters newer firmware, and see that they run it; they are collected before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give that one another name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the device a token of letters and digits on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the device a token of letters and digits, and provision the meter with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the device another access token on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the meter&apos;s own one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this one another name, or change that one.</source>
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
        <source>Go nearer and try again, or say that it can&apos;t be collected any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go nearer, and check the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go nearer, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go nearer, or check its power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go nearer, or check that the meter has power. It is heard a few seconds after it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go nearer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back to what meters leave the factory with</source>
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
        <source>Hall 3, cabinet B, second door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the data in another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the next sync send it; says before what that means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the next sync send what the server refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the ticked ones expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map of power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heater hall 3</source>
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
        <source>Held readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held readings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the camera straight and near, with light on the label; or choose the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours are missing, so the change is that of what was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours with a reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours with a reading out of hours due, of all devices and current transformers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far that may be wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the meter&apos;s clock was off at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the readings have come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a bar is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the report&apos;s period is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are expected there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many days are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many labels a sheet has, and how large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of them are to be collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How meters are reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often its meters are to be collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this was counted</source>
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
        <source>If it is meant to be so, trust it by its fingerprint: ofmon trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it was deleted, bring it back, or provision its meter for another device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the device got another token, sign in and sync again, or provision the meter anew and say so: ofmon sync --same-device SSID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If whoever runs the server says the same: ofmon trust --fingerprint SHA256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If {meter} can&apos;t be collected any more, say so (--dead).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If {meter} takes its place from now on, say --takes-over: what {names} measures after that is held here, not sent. Else give {meter} a device of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images that were kept before are still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In brackets stand the least and the most that a sum may be where times are estimated: each reading at any moment of its span.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {place} an object is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {place}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install OFMon again; in its sources, run make setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the dashboard of a device profile, or bring it up to date.</source>
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
        <source>It can&apos;t be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes off the lists, and its place, notes and photos are deleted. What it measured stays its devices&apos;. A copy of the database is left beside it. If it is heard again, it is listed as a new meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on measuring as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on with the firmware it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has measured nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more cells than the first line has names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It holds %n reading(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It holds for nobody then. Readings stay, and it can be taken from its file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no data yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds signs that can&apos;t be seen: {written}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds what it measured since its last collection ({ago}). All of that is collected first: read, stored here and verified. If that fails, nothing is erased. Its token stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is built on these packages:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is collected first. Stay near for about two minutes: it restarts, and goes back by itself to what it runs now if the new firmware fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is expected to become {device}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is expected with another device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for {subject}, made by {issuer}, valid {begin} to {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept nowhere else on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept. The window follows when what runs now has ended, or when OFMon starts next.</source>
        <translation>ثبت شد. پنجره پس از پایان کار جاری، یا در شروع بعدی OFMon، تغییر می‌کند.</translation>
    </message>
    <message>
        <source>It is made as the server&apos;s own form makes one; nothing else is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no text in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the factory&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large for a tariff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like HTML or a template (&lt; before a letter, or {braces}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It measures on with the old one; all readings that were read are stored here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It moves here from “{site}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs {version} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays as it is. Two devices of one name can&apos;t be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made before the meter&apos;s clock was set: nobody knows when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never visited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken off the lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its devices were never listed on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its fingerprint is {fingerprint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place is left out: places can&apos;t be noted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place is left out: the meter isn&apos;t known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its power went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its power went; when is known to {span}.</source>
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
        <source>Join a meter&apos;s network (SEM-…) yourself and name it: ofmon collect SEM-…</source>
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
        <source>Join the meter&apos;s network yourself and use --wifi manual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the right Wi-Fi and try again, or say that this is the one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep tariffs, and say for whom they hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the present data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps it in this computer&apos;s secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps place and notes on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the site on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps whose the device is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. Meters are reached this way from the next start of OFMon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known are: {members}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels need at least {width:.0f} x {height:.0f} mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels of meters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels with QR codes, to scan at the meters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels: {labels}. Sheets: {sheets}.</source>
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
        <source>Last collection of {meter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last reading of {meter}: {reading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a copy beside the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave here for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the times of one band, and give all others theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves everything as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves it at the rows that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the meter as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Left here for good: %n reading(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Let OFMON_SECRETS_FILE name a file for secrets (it is not encrypted).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a tariff hold for a device, a site, a customer, or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let each rate begin on a day after the last one of the rate before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it (or the terminal) use Location Services: System Settings, Privacy &amp; Security.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let no tariff hold for a device, a site, a customer, or all any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets no tariff hold for them as such</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the chosen tariff hold for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
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
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number} names this one, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number} says another “{column}” of this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List readings that aren&apos;t sent, and say what is to become of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List sites, and how far each is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the devices and meters known here, and the server&apos;s devices when signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the meters in reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the meters that are to be collected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the tariffs and for whom they hold.</source>
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
        <source>List whose devices are, or say whose one is.</source>
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
        <source>Lists (*.csv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what is to be collected, at all sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a CSV file of sites and meters, and take it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it on the server, and install again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the file again.</source>
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
        <source>Look whether all is well on this computer, and say what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking whether they can run here …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking whose access token this is …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for confirmed readings that the server has lost since, and sends them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for meters there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {moment} by OFMon {version} from database {database}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {when} by OFMon {version} from {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mains frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make devices on the server; those that are there are kept as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it and its folder writable, or copy it to where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it there, or name the meters&apos; profile: --profile NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make labels with QR codes for devices and meters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on that disk before you collect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk or check its permissions, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room there, or name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make them anew: ofmon doctor --mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes devices on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes them on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Making %n device(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mean real power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means by hour</source>
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
        <source>Meter&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meters expected at {site}</source>
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
        <source>Meters known here; ticked: expected at this site</source>
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
        <source>Meters to be collected: after 30 days, or as often as their site says</source>
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
        <source>Meters …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meters, devices, visits and the lines of Activity stay; what is still on a meter is collected again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {most} devices are no list of one depot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it away or put its backup in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a device, a site or a customer, or give --all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another one with --profile, or have it made: --create-profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another one, or give --overwrite.</source>
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
        <source>Name of the new meter&apos;s Wi-Fi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or SSID of a meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the customer after the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the devices or meters to make labels for, or give --all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the devices to make, or a list of them: --from FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the meters to collect, or give --all for those in reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the meters to update, or give --all for those in reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the profile, or sign in: then the device is looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name them by their numbers, or by --ssid or --reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetworkManager (Linux)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetworkManager can&apos;t be used: it is for Linux, and needs the Python package dbus-fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetworkManager can&apos;t use this computer&apos;s Wi-Fi adapter now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetworkManager does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetworkManager does not let this account change the Wi-Fi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetworkManager is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetworkManager is older than 1.16, which OFMon needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetworkManager refused: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never collected first, then the longest overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New device …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New devices on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New meter</source>
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
        <source>No QR code was found in the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate of that server was trusted by its fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code can be made for {device}: its name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device is known here yet.</source>
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
        <source>No label was made.</source>
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
        <source>No meter in reach has an older version than what is kept: nothing was updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meter is expected here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meter is known yet for these devices, so there is no Wi-Fi to join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meter known here has an older version than what is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meter was given any of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meter was in reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meter {meter} is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meters in reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meters in reach: nothing was collected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meters yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No power losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reading is held for this reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reading is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reading is held; what waits is sent by the next sync.</source>
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
        <source>No readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No readings yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No readings, {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server is used: {address} in OFMON_SERVER is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site is known: ofmon site add or ofmon site import make some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site “{name}” was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sites yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stored power loss fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stored reading fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tariff holds for what is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tariff holds for: {devices}. Their energy is in no cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tariff holds here, so there is no cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tariff is assigned there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tariff is assigned to {whom} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tariff is known. ofmon tariff add FILE takes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tariff was assigned there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tariff was assigned to {whom}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tariffs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in at {url}, or the session has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in, so what is on the server can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None left here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of its figures is a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them can be sent.</source>
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
        <source>Not kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in on {server}: readings can be sent, but not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in: the server&apos;s devices are not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes (keys, opening times …)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes have at most {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes: {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is other than on the meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this download was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this step was stored, and nothing stored before is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to send yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits</source>
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
        <source>Nothing was changed on {meter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed on {new}, and {old} still is the device&apos;s meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, and no empty database was made in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>هیچ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Nothing was changed: --yes takes it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was erased that is not stored here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was erased: all readings are still on the meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was made of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OFMON_DATA or --data says so for this run. Start OFMon without them to choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OFMON_DATA or --data says that the data of this run is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OFMon can&apos;t list Wi-Fi networks on this computer, so it goes by hand (manual): {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OFMon can&apos;t list Wi-Fi networks on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OFMon closes now; start it again to work there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OFMon closes when that is done; start it again to work there.</source>
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
    <message>
        <source>OFMon wasn&apos;t made for this: {kind} in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OFMon {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline-first energy monitoring. Licence: Apache-2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>On the server this overwrites %n reading(s) of {meters} at the same time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to the next card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture holds one sheet, and these are more labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One voltage and one current transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only firmware that is kept here can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a browser and sign in to the network there, or check the server&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens Local data with its readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens Local data, where they can be copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens Sync, where what waits is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a second window with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the meter&apos;s page: visits, place, exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the page of {meter}: history, place, exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the page {page}, {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or scan the meter&apos;s label:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or search a device of the server by its name</source>
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
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, to print sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG, a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages and their licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number:.0f} of {count:.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the meters&apos; Wi-Fi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it from the device&apos;s page on the server. Spaces and line breaks do no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak: {power:.2f} kW, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo {number}, added {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo {number}: {width} x {height} pixels, {size} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of a label …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.gif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.webp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place, notes and photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it, with what python -X dev -m ofmon … prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in again, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug its disk in, or choose another folder, or this one anew: ofmon folder DIR --as-it-is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug one in, or join the meter&apos;s network another way and use --wifi manual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the right disk in, or choose this one: ofmon folder DIR --as-it-is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a bar for its figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a bar for its figures. Hatched: a reading may belong to the bar beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a bar for its figures. Hatched: time estimated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at an hour for its figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at an hour for its mean power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power by hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power factor: real by apparent power, over all readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power failed while {meter} tried {new}, so it went back to {running}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power losses of meters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power losses, updates, exchanges, hours without readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a tariff as the JSON document that add takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print its wiring and calibration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or change its place, notes and photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the token that it carries: whoever has it can write to its device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version of its firmware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what each of its transformers measures now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what is known of it here: visits, devices, exchanges, events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints this list</source>
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
        <source>Progress of the sync</source>
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
        <source>Put a backup in the database&apos;s place, which is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it right, or go where the server can be asked; then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a backup in the database&apos;s place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts it back on the list of what is to decide</source>
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
        <source>Reading the days before as well …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings begin in this period, and it runs on: it is counted up to {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings begin within this period; hours before the first one are not missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings by device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings go to a ThingsBoard server. Meters can be collected without one, and you can sign in on the page Sync at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings stored on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings that aren&apos;t sent, and what is to become of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings that were stored stay stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings that you collect are listed here, by meter and by how far they have come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings, or power losses of the meters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads a label that is held before the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads names from a text or CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads sites and meters from a CSV file; shows what would change first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the label in a picture file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the label in the picture that was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the meter, stores, verifies, sets its clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads them back, and sends what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
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
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the site “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the tariff {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename that one, or install under another name: --title NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair it, or let OFMON_SECRETS_FILE name a plain file for secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the data on this computer by {file}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the token it carries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of {period} written to {path}: {energy:.2f} kWh from readings of {hours} of {due} hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report …</source>
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
        <source>Restore brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it again to go on: what is there is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEM-… or the name of a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: {fingerprint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG, a drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save labels …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save on the meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save them as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the report as it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the report&apos;s figures as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the table, the readings or the chart as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves this list as a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves this list for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say --at raw to send them at the meter&apos;s own time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say --copy to copy the data there, or --as-it-is to begin with none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say --overwrite if it is to move to the new device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say --overwrite if {meter} is to leave that device, for which it is collected before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say at which site meters are expected.</source>
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
        <source>Say so if the new meter is to leave that device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says which meters are expected there</source>
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
        <source>Search devices</source>
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
        <source>See what `nmcli device` says about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select readings to decide about them; Ctrl+A selects all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send %n reading(s) all the same?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send all the same …</source>
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
        <source>Send stored readings to the server and check that they arrived.</source>
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
        <source>Sends what waits, and checks that it arrived</source>
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
        <source>Server, meters, appearance, and the data on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set OFMON_USER and OFMON_PASSWORD for the commands that need the server, or let OFMON_SECRETS_FILE name a file for secrets (it is not encrypted).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set OFMON_USER and OFMON_PASSWORD where nobody can be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set its clock, by the server&apos;s if that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock if it is wrong.</source>
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
        <source>Set up a ThingsBoard server for meters.</source>
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
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
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
        <source>Show its readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or change what is chosen on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show those</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where the data lies, or have it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows all together</source>
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
        <source>Shows photo {number} large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the cards of the first start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the data folder in the file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the meter whose Wi-Fi this computer has joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the passphrase while you look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the password while you look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the same data as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the token while you look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows those that are marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in and fetch it again: ofmon update --check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in and sync, or provision it by name: ofmon provision SSID --device NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as a tenant&apos;s user: ofmon login</source>
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
        <source>Sign in as another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as the tenant&apos;s administrator, or let them make the devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in on the server (password by prompt or OFMON_PASSWORD).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in, so that the device&apos;s identifier is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in: ofmon login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as {user} on {server}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in at {server_url} as {user}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out. Readings and the tokens of devices are still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in as {user}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in, so that what was sent can be read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single steps at a meter; collect and provision do them in the right order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites were changed here meanwhile: the file would do something else now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else is going on. Save the report when it has ended.</source>
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
        <source>Stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing charge per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing charge per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing charge: {price} per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing charge: {price} per month</source>
        <translation type="unfinished"></translation>
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
        <source>Start it from a desktop; over ssh use ssh -X, or the commands that ofmon --help lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it. Or:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it: ofmon-testbed depot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay near it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay near it, check its power, and try again.</source>
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
        <source>Stop</source>
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
        <source>Sum before tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch Wi-Fi on, and let desktop apps use the location (Settings, Privacy).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on (flight mode, key, system settings).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on in the menu bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync again</source>
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
        <source>Sync first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync first, then name exactly the number of readings to delete: ofmon clear --yes-delete {readings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync first; decide about what is held, and export what shall be kept elsewhere.</source>
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
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table as it is shown, CSV …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a picture of the label as PNG or JPEG, or choose the device by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a site off the list; nothing measured is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a tariff from a JSON file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a tariff from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a tariff …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the lists; what it measured stays its devices&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of them away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take photo {number} away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a picture from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a tariff from a JSON file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes it off the list; nothing measured is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes it off the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes it off this list; it stays stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes photo {number} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the token of a device on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariffs …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax, {percent} % of {net}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That code is a web address, not a meter&apos;s label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That code is no label of OFMon&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no CSV: a quotation mark isn&apos;t closed, or a cell is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no access token for a meter: it takes {n} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no address of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no picture, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the code of a Wi-Fi, not of a device: the label has another one beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That label is damaged, or from a newer OFMon. Choose the device by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That one stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That says nothing against the firmware: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was no yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %n character(s) that a meter takes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The ThingsBoard server that readings are sent to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Wi-Fi adapter was removed.</source>
        <translation type="unfinished"></translation>
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
        <source>The access token that ThingsBoard&apos;s device page gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address begins with https:// or http://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is kept; meters are looked for there from the next start of OFMon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bands {one} and {other} hold at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best signal first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is trusted. Sign in now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate that {url} shows can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificates of {first} and {second} can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificates of {name} can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock by which it would be placed in time can&apos;t be believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is checked before it counts, and {folder} stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder is the one it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder stays the one it was: that was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder {folder} holds no database any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder {folder} isn&apos;t there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder {parent} holds another database than the one that was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data in {folder} stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {path} could not be used: {origin}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {path} is in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {path} is in use by {programs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device and its history go on; last and first reading are kept. What the old meter measures afterwards is stored, but not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device for which it was collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device for which readings were collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device has no access token on the server, but credentials of another kind.</source>
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
        <source>The device&apos;s access token holds characters that this server takes in no address.</source>
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
        <source>The end of its hour; where that isn&apos;t known, what the meter&apos;s own clock said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factory&apos;s is {address}.</source>
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
        <source>The file is no table of sites: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware can&apos;t be kept in {path}: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} can&apos;t be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image does not say its version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept image of {title} {version} is gone or was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label is a meter&apos;s, and names no device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label is for {device}, which isn&apos;t among the devices known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label is for {labelled}, and this is {meter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last reading is {span} old, but the meter logged no power loss: times are left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is no text in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is too long to be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of devices can&apos;t be kept in {path}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter answered {path} with status {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter answered {path} with status {status}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter at {url} answered strangely: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter at {url} can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter at {url} did not hear the firmware to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter at {url} does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter at {url} went away half-way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter can&apos;t measure by that: {reason}.</source>
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
        <source>The meter refused the firmware: status {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter refused the firmware: {reason}.</source>
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
        <source>The meter that is the device now, and those that were</source>
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
        <source>The meter&apos;s token can&apos;t be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new meter leaves the device that it carries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest readings are from {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest {number} lines are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old meter can&apos;t be collected any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others are all still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is kept; it holds from the next start of OFMon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The passphrase of the meters&apos; Wi-Fi can be read from %n label(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo has {width} x {height} pixels and {size} kB; {side} pixels and {most} kB are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present database can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present database is kept beside the one that takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy that {name} or this computer&apos;s settings name can&apos;t be used.</source>
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
        <source>The report is being made …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result could not be written: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen is gone, and the window with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets file {path} can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets file {path} can&apos;t be written: {reason}.</source>
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
        <source>The server did not give {name} (status {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not say what time it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a dashboard {title!r} that OFMon did not install.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a device named {device}. Use that one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no device named {name!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no device named {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no device profile {name}.</source>
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
        <source>The server has no device profile {profile}. Make it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has none that you may see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is kept. Sign in on it on the Sync page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server keeps %n reading(s) of {meters} of the same hour at another time: both will count until somebody deletes one of them there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The server knows no device with the meter&apos;s token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows no such device, or the signed-in user may not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lets this tenant have no more devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lets this tenant have no more than {limit} devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server refused %n of the readings though it took others.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refused %n reading(s).</source>
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
        <source>The server takes no device or profile named {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes no device or profile named {name}: {message}</source>
        <translation type="unfinished"></translation>
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
        <source>The server {url} does not answer, or broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server {url} does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server {url} shows a certificate that has expired, by this computer&apos;s clock: {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server {url} shows a certificate that is for another name than the address says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server {url} shows a certificate that isn&apos;t valid yet, by this computer&apos;s clock: {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server {url} shows a certificate that it made itself (self-signed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server {url} shows a certificate that nobody vouches for whom this computer trusts (self-signed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server {url} shows a certificate that nobody vouches for whom this computer trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server {url} shows a certificate that this computer doesn&apos;t trust ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server {url} shows another certificate than the one you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer has no {name}: it is not as ThingsBoard answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s clock isn&apos;t known: another one may have answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s clock isn&apos;t known: anybody may have answered, and nobody is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s device has another form than ThingsBoard&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s list has another form than ThingsBoard&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s series has another form than ThingsBoard&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s time was not used: it lies before this OFMon, or before what is known to be past. Tell who keeps the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is kept in the system&apos;s keyring. The password is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {name} in {path} can&apos;t be used: its default holds for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file {path} can&apos;t be read ({why}): the default settings hold for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file {path} can&apos;t be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The sheet has %n label(s): the first free one is one of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The signed-in user may not do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed-in user may not make devices on {server}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is described anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site “{name}” is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site “{name}” is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site “{name}” was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site “{name}” was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site “{name}” was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site “{name}” was removed; ofmon site restore brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sites are in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standing charge is that of a site or customer with further devices, and not in this report.</source>
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
        <source>The sync was cancelled. What was not sent waits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s D-Bus can&apos;t be reached, so NetworkManager can&apos;t be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring answered something that is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring refused ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s program {program} can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tariff has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tariff has no rates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tariff is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tariff {name} holds for all now that have none otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tariff {name} holds for {whom} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tariff {name} was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tariff {name} was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tariff {name} was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The testbed at {url} answered {path} with status {status_code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The testbed at {url} does not answer.</source>
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
        <source>The token of {device} isn&apos;t kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of {device} isn&apos;t kept on this computer: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of {meter}&apos;s device is not kept on this computer.</source>
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
        <source>There are no readings in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file called {path} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a site “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another site “{name}” by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no closed reading with the number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no copy.</source>
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
        <source>There is no device or meter {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no device to report about yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no device, site or customer called {name} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no held or refused reading with the number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen for the window: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no site “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tariff called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to make labels of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no database before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are its devices as of {time}, {age} ago:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>These are the longest ones; %n more (is|are) not listed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These are the newest {most} visits; --json lists all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the newest {number}; --json lists all.</source>
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
        <source>ThingsBoard server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Mac shows no Wi-Fi adapter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate, and no other, is trusted at {server} from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer can&apos;t keep the device&apos;s token; sign in when you sync, and it is looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no Wi-Fi adapter that NetworkManager knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring to keep the passphrase in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring, so signing in would end with this command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring: you stay signed in until the window closes. The password is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer trusts it.</source>
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
        <source>This computer&apos;s time zone is another one: the sums by day were made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is carried by {meters}. You are asked before it is given to another meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds signs that can&apos;t be seen: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no JSON document: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no firmware for a meter: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no tariff of OFMon, or one of another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is still what was chosen before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the one …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meter belongs to no site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meter is {device} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meter&apos;s firmware measures one phase by fixed values: it knows no calibration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This period against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This period has not begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This period lies before the first reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This period runs on: it is counted up to {moment}.</source>
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
        <source>This user may not download {title} {version}, and no meter known here is assigned it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those in the logs of the meters you collect are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those to decide, or those that stay here for good</source>
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
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
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
        <source>Times are local time ({zone}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>To be decided again: %n reading(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To delete them: ofmon clear --yes-delete {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do it all the same: say --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do it: say --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To forget it: ofmon meter {meter} forget --yes {meter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To undo it: ofmon exchange {new} {old}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To work with those: say --as-it-is.</source>
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
        <source>Too many lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
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
        <source>Trust it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust the certificate that the server shows, by its fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this certificate at {server}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, note the status and the meter&apos;s name.</source>
        <translation type="unfinished"></translation>
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
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two bands of a rate are called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two meters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rates of the tariff hold on the same day, or stand in the wrong order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two voltages, whose sum gives the third, and three transformers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its name to forget it: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number of readings to delete them: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type yes if {meter} takes its place from now on: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type yes to go on: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type yes to remove it: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type yes to replace it: </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Type yes to take over %n line(s): </source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type {meter} to forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type {readings} to delete them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type {yes} to send them: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock or repair it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update OFMon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update its firmware to 2.0.0 or newer.</source>
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
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use --wifi auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use --wifi manual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another backup: ofmon restore FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it as it is, or name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that one, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the factory&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits to the meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Volts and amperes of several devices can&apos;t be added, and %n line(s) can&apos;t be told apart. Choose fewer devices.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Volts for each volt at the pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done, or close it; then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {week}, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to OFMon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at {url} doesn&apos;t speak TLS there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What bars are compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What bars are divided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each line would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each meter brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What energy costs, and for whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to the meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, and what it came to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known here says that it is another meter. If you go on, its readings are stored under {meter}, and then erased on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is listed</source>
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
        <source>What is written</source>
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
        <source>What so much costs is in its report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the last sync from this window did; the counts hold whoever has synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the lines show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the meter is, and was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the meter&apos;s own clock said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the new devices are to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server&apos;s clock says can&apos;t be kept in {path}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was chosen before holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was made before is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is kept as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to be done at the meter is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed holds signs that can&apos;t be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you leave here for good can be found here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {file} would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {meters} measures afterwards is stored, but not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {url} answered (status {status_code}) is not a ThingsBoard server&apos;s: something between here and the server answers, perhaps a sign-in page of this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was visited, and what came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the power went, corrected like the times of readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a meter answers once its Wi-Fi is joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a sheet that was begun goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which days? Give --day, --week, --month, --year, or --from and --to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which meters are meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which profile the token&apos;s device has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which readings are meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which site&apos;s meters are shown and collected; guessed by which of them are heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who joins the meters&apos; Wi-Fi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever reads that code can join the meter&apos;s Wi-Fi, and change the meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose a device is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose customer is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose energy is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose energy the report is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose is it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose meters are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose readings are looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why a bar holds a part only, and what of it may belong to another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it can&apos;t be collected any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why readings are held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: burnt, stolen, no display …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi-Fi is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows can&apos;t list networks: {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows does not join {ssid}: {asked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows does not take the profile of {ssid}: {added}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows shows no Wi-Fi adapter.</source>
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
        <source>With a second code that joins the meter&apos;s Wi-Fi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this token the meter becomes {device}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Without a time (--at raw sends them all the same): %n reading(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Works with this server from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a report: consumption, cost, and how complete both are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write sites and their meters as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write stored readings, or power losses, to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes sites and meters to a CSV file, which can be imported again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the chosen tariff to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes them to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes what is new and changed; wrong lines are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own network “{name}” did not come back (reason {reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own network “{name}” did not come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own network “{name}” was not back within {own_s:.0f} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own network “{own}” did not come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a SHA-256 fingerprint has 64 hexadecimal digits, in pairs with : or without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day such as &quot;2026-12-31&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a device on the server (signed in, or its token is kept here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a device that was not looked up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a device without a known name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a device, a site or a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a figure is too large for the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that isn&apos;t there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list: a name in each line, or CSV with the headings name and label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number such as &quot;0.2512&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a photo of it: JPEG, PNG, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reading may belong to the bar beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reading of another bar may belong to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second code by which telephones join the meter&apos;s Wi-Fi; it shows everybody the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table instead of a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text of at most {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time such as &quot;22:00&quot;</source>
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
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address of a meter whose Wi-Fi is joined already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all devices are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all devices together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all hours read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all meters in reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all meters in reach that have an older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all that have none otherwise</source>
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
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
        <source>as its clock says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as {user}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>band {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the first reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: {meters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin with the configuration in this file (as printed by configuration --json); - reads stdin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand, meter at {address}</source>
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
        <source>by the meter&apos;s own clock</source>
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
        <source>can get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carried by</source>
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
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock set to {moment} {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock set {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collect all in reach at once, then sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collected {ago}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collected: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>configure</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>reading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>readings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected to the meter {ssid}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control API of a depot of emulated meters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy the data there; the old folder stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current beyond the range ({share} of the time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default: 1280x800</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default: by the file&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete them for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device {ref}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disconnect</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>don&apos;t ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>don&apos;t ask before the new one is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>don&apos;t ask before what can&apos;t be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>don&apos;t collect: lose the readings that are not stored here, exactly N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due since</source>
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
        <source>even if it carries another token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>even if the new one carries another device&apos;s token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>even if there is a file of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every device that the server names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected here, not heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export</source>
        <comment>a step</comment>
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
        <source>failed</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetch</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetch and list only; no meter is touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file name; - is stdout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firmware</source>
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
        <source>first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder of the database and the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free the meter even of readings that have no time yet; some may never get one then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>freed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {first}</source>
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
        <source>gap between labels beside each other, in mm (default {default})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give or take {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give this image instead of the server&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go by what this computer trusts again</source>
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
        <source>heard {ago}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <comment>readings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours are missing, or to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many there are exactly; without it you are asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how meters are reached (default: auto)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identify</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issuer</source>
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
        <source>it could not be collected any more</source>
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
        <source>it has not the tables of OFMon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has too many pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has two columns “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {bytes} bytes, a meter takes {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds {readings} readings and not what its manifest says</source>
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
        <source>it is damaged</source>
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
        <source>it is no plain file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large</source>
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
        <source>it takes the place of the meter that carries this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its clock: no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its clock: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its clock: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first line names no column “{site}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its meters are due after so many days (default {days})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name once more, to say that this is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its new name</source>
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
        <source>kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kWh of what it is compared with</source>
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
        <source>labels beside and below each other (default {default})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last collected {ago}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list them (default), send them, drop them (they stay here for good), or reopen what was dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list those that were dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look again for what was confirmed, and send what the server lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look-up</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macOS does not join {ssid}: {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macOS hides the names of networks from OFMon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macOS&apos;s list of networks was not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made before the meter&apos;s clock was set, for no device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by ofmon backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the profile if it isn&apos;t there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the sums by day anew before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin above and below, in mm (default {default})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin at the left and right, in mm (default {default})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory NOT freed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory freed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names of devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names of devices, or SEM-…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>netsh ended with status {status}.</source>
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
        <source>never heard here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
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
        <source>no adapter for this system is installed.</source>
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
        <source>no reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no readings of CT {number} between {begin} and {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no readings wait to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no readings yet</source>
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
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
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
        <source>none: it has no token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: it was never provisioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all of it worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not finished</source>
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
        <source>not noted</source>
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
        <source>note</source>
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
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of --image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a device that is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of no site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the dashboard (default: made from the profile&apos;s name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the meters (default %(default)s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the site</source>
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
        <source>ofmon devices and ofmon customer list those that are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ofmon tariff list names those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only say what would be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only that site&apos;s meters, and those of no site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this meter</source>
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
        <source>package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of its time only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <comment>readings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power losses instead of readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the result as one JSON document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readings begin in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <comment>readings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restart</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of {table} belong to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save a picture of the page and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scan</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see its licence file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send those without a time at the meter&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <comment>reading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <comment>readings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent, and read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server</source>
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
        <source>set-clock</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set-token</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-in</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed in as {user} on {server}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store</source>
        <comment>a step</comment>
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
        <source>subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take it over without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the photo of this number away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>testbed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>testbed {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SHA-256 fingerprint that whoever runs the server says; without it you are asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device on the label in this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file, by its name a PDF of sheets, or a picture: .pdf, .svg, .png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first free label of a sheet that was begun (default {default})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keyring that is chosen can&apos;t be used: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meter gave a damaged time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meter that is replaced, SEM-…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meter that replaces it, SEM-…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meter&apos;s token is not {n} ASCII characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new value; factory is the factory&apos;s; a passphrase: - asks for it (or reads it from stdin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the old one can&apos;t be collected any more; WHY is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plain file {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the readings end in a torn one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server refused it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site; then SEM-… or devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the standing charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s keyring ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tariff&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tariff&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the testbed ended without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their device profile (default {default})</source>
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
        <source>they are expected at no site: name only them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer has no keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer&apos;s clock can&apos;t be believed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this customer&apos;s devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no configuration of a meter: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is the named meter, though it seems to be another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this meter has always been for its present device, whatever tokens it had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this one, e.g. {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this run&apos;s memory only ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this site&apos;s devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those held for this reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those of this meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those with these numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time {number} of a band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <comment>between the first and the last day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 0.01%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upload</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use what is there, also if that is nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user name, an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verify</source>
        <comment>a step</comment>
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
        <source>visited</source>
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
        <source>way: {way}</source>
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
        <source>what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what else there is to know; empty takes it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what else to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what people call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it hangs; empty takes it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it is to be from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which (default: all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose it is; &quot;&quot; for nobody&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wiring=three-phase, mains_hz=60, v1.volts_per_volt=352, ct2.phase_deg=1.5, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wiring={value}: {value!r} is none of {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with --check: first day, e.g. 2026-01-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with --check: last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with --check: only this meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with an access token: the device&apos;s profile, where the server can&apos;t be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the list to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <comment>typed to agree</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about} · {signal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is no address of a meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is no address of a testbed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} ({least} to {most})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} {currency} ({least} to {most})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{band}: {price} for 1 kWh at all other times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{band}: {price} for 1 kWh, {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change!r} is no change like ct1.phase_deg=1.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is no currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{collected} of %n meter(s) collected, {readings}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{collected} of %n meter(s) collected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{collected} of {expected} collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{collected} of {expected} collected, %n (needs|need) attention</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{collected} of {expected} collected, {away} not heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{collected} of {expected} collected, {away} not heard, %n (needs|need) attention</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{columns} x {rows}, {width:.1f} x {height:.1f} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{columns} x {rows}, {width:.1f} x {height:.1f} mm, Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{come} came to “{name}”, {go} left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{copied} of {all} readings were copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cost}; of some devices there is no tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{counted}; %n of no site.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} {first} to {last}</source>
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
        <source>{day} is no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {first} to {last}: {power}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} has no customer now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} is no customer&apos;s now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} is {customer}&apos;s now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} until {meter} took its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} was not made: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device}, CT {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device}: carried by {meters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device}: the customer is {name} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device}: {doing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device}: {figures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device}: {meters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{device}: {span}, %n reading(s), {energy}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n byte(s) …</source>
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
        <source>{done} of %n device(s) …</source>
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
        <source>{done} of %n meter(s) …</source>
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
    <message numerus="yes">
        <source>{done} of %n reading(s) …</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{energy:.2f} kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{energy:.2f} kWh may be elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{energy:.2f} kWh of it may belong to another bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{energy} by device, {period}; {hours} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{energy} kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{energy} kWh ({least} to {most})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{energy} kWh were used when this tariff had no price: they are in no amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{energy}, {share:.1f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fingerprint} (SHA-256)</source>
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
        <source>{first}; {second}</source>
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
    <message numerus="yes">
        <source>{folder} holds %n reading(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{folder} holds %n reading(s). Work with (it|those)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} holds no data of OFMon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds no data of OFMon. Copy yours there?</source>
        <translation type="unfinished"></translation>
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
        <source>{found}, {marked} marked</source>
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
        <source>{hours} at {power:.2f} kW or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ساعت و {minutes} دقیقه</translation>
    </message>
    <message numerus="yes">
        <source>{hours} of %n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} of {due} hours</source>
        <translation type="unfinished"></translation>
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
        <source>{image} can&apos;t be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{input}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{job} is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{job} is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{job} was cancelled.</source>
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
        <source>{kind} (*.{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kwh:.2f} kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kwh:.2f} kWh, {begin} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kwh:.2f} kWh, {time}</source>
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
        <source>{member} stands twice in one object.</source>
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
        <source>{meter} can&apos;t take its own place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meter} carries the device “{device}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meter} carries the token.</source>
        <translation type="unfinished"></translation>
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
        <source>{meter} goes off the lists, and its place, notes and photos are deleted. What it measured stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meter} had taken its device over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meter} has no photo {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meter} has no token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meter} has no token: there is no device to hand on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meter} has {energy:.2f} kWh ({state}) for this hour of its device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meter} has {most} photos already.</source>
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
    <message>
        <source>{meter} is expected at {site} from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meter} is forgotten only when its name is typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meter} is forgotten. What it measured stays its devices&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meter} is {device} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meter} isn&apos;t heard any more, and was collected just now.</source>
        <translation type="unfinished"></translation>
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
        <source>{meter} · {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meter}, at {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meter}, before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{meter}, before: %n reading(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{meter}, forgotten: %n reading(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{meter}, now: %n reading(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{meter}. Go nearer, or check that it has power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{meter}: %n reading(s) of its present device, too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{meter}: carries {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meter}: clock set to {time} {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meter}: failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meter}: firmware {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{meter}: memory erased; %n reading(s) lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{meter}: nothing is other than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meter}: nothing newer than {version} is kept for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meter}: runs {version} already: nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meter}: update failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meter}: {before} → {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meter}: {brought}</source>
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
        <source>{meter}: {why}</source>
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
        <source>{months} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name!r} is no way to reach meters: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can&apos;t be a name. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} from {first} to {last}: %n reading(s), {energy:.2f} kWh</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} holds for {whom} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than a meter&apos;s slot ({image_bytes_max} bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} since {first}: %n reading(s), {energy:.2f} kWh</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} stands there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: left out, meters take versions like 2.1.0 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: not in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: not made. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: not tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: was there, and is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: would be made, with the label {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: would be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {failure}</source>
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
        <source>{new} gets the device {device}. What {old} measures from now on is stored, but not sent. To undo it, exchange them the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} has taken the place of {meter} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} has taken the place of {old}.</source>
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
    <message>
        <source>{new} new, {changed} changed, {same} the same, {wrong} wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} the same, {wrong} wrong. Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{new} of %n reading(s) new</source>
        <translation>
            <numerusform>{new} قرائت از %n قرائت تازه است</numerusform>
        </translation>
    </message>
    <message>
        <source>{new} takes the place of {old} now. What {old} measures afterwards is stored, but not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{new} to be made; %n (is|are) there already and (stays|stay) as before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
        <source>{old} was not collected before: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{old} → {new}, read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome} {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parent} is a file, not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} (said by OFMON_DATA or --data)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be read as a picture: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written: the picture is too large.</source>
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
    <message>
        <source>{path} is an older OFMon&apos;s, and can&apos;t be brought up to date where nothing can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged or no database of OFMon: {origin}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged or no database of OFMon: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{path} is whole: %n reading(s), schema {schema}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{path} names no kind of file for labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was not taken: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer OFMon (schema {schema}, this one knows {migrations}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer OFMon (schema {version}, this one knows {migrations}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent:.2f}%</source>
        <translation>{percent:.2f}٪</translation>
    </message>
    <message>
        <source>{place} has {member}, which isn&apos;t known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {member} must be {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}; not connected to a meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{power:.2f} kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{power} W</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{problems} And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{problem}: correct --meter or OFMON_METER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem}: correct --testbed or OFMON_TESTBED.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} (process {number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{prog} --help tells how it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{readings}, not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} ({number})</source>
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
        <source>{server} shows another certificate: {fingerprint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} (was {value})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{short} or {whole} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{signal} ({dbm} dBm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{signal} dBm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{site}: {counted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{site}: {counted}.</source>
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
        <source>{source} is the database itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ssid!r} is not a meter&apos;s name: SEM-aa:bb:cc:dd:ee:ff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ssid} broke off while it was joined: the signal is weak, or the password is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ssid} could not be joined (NetworkManager&apos;s reason {reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ssid} could not be joined within {join_s:.0f} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ssid} is not in reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ssid} refused the Wi-Fi password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ssid} was joined but did not answer within {join_s:.0f} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ssid} was joined but gave no address.</source>
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
        <source>{state}: {meaning}</source>
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
    <message>
        <source>{step}: {text}</source>
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
    <message>
        <source>{target} can&apos;t be written: there is no folder {parent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} can&apos;t be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tariff}, in {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} is no day like 2026-01-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} is not a size like 1280x800</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no day like 2026-01-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no month like 2026-10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no number of columns and rows like 3x8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no week like 2026-W44</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no year like 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, {energy:.2f} kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, {energy} kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}: firmware {version}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}: its power went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}: {new} took the place of {old} as {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}: {new} took the place of {old}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{title} (without %n device(s) below 0)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{title} {version} fetched and checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. From {low} to {high} {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. Largest: {largest}. Readings: {complete}. Bars that may be off: {unsure}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. No readings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. {hours} with a reading. Peak: {power:.2f} kW, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}; a year before: {energy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}; the period before: {energy}</source>
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
    <message numerus="yes">
        <source>{updated} of %n meter(s) updated to {versions}, {current} had nothing newer to get.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{updated} of %n meter(s) updated to {versions}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{updated} of %n meter(s) updated, {current} had nothing newer to get.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{updated} of %n meter(s) updated.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{url!r} is no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} and this computer can&apos;t agree on a secure connection ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} does not say a version: it is no OFMon meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} has too much to do (status {status_code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is no server&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} refused readings for now (status {code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} refused the user name or the password of {user}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} shows no certificate: only addresses with https:// do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url}{path} sends more than {bytes_max} bytes: it is no OFMon meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{user} is signed in as system administrator, who has no devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{user} needs two-factor sign-in, which OFMon does not support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value!r} is none of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is no meter&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is no server&apos;s address.</source>
        <translation type="unfinished"></translation>
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
        <source>{version} failed: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{volts:.1f} V  {amperes:.2f} A  {watts:.0f} W  {voltamperes:.0f} VA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{warning}: these figures are too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: {energy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: {energy}, {readings}, time {sure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: {figures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {period}: load duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {period}: mean current by hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {period}: mean power by hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {period}: mean power by hour and day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {period}: mean voltage by hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {period}: power factor by hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {period}: {energy} by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {period}: {energy} by hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {period}: {energy} by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{window:.0f} ms after the last read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{word} ({reason}): %n reading(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{} A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{name}” leaves the list, and its %n meter(s) (is|are) expected nowhere. Readings, meters and devices stay as they are, and the site can be brought back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is no number of days from 1 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−{share:.1f} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
