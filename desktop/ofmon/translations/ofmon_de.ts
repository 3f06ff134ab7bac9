<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message>
        <source>  Its token isn&apos;t kept on this computer. {why}</source>
        <translation>  Sein Token ist nicht auf diesem Computer hinterlegt. {why}</translation>
    </message>
    <message>
        <source>  first reading of {meter}: {reading}</source>
        <translation>  erster Messwert von {meter}: {reading}</translation>
    </message>
    <message>
        <source>  last reading of {meter}: {reading}</source>
        <translation>  letzter Messwert von {meter}: {reading}</translation>
    </message>
    <message>
        <source>  {old} was not collected before: {why}</source>
        <translation>  {old} wurde vorher nicht ausgelesen: {why}</translation>
    </message>
    <message>
        <source>&quot;day&quot; or &quot;month&quot;</source>
        <translation>&quot;day&quot; oder &quot;month&quot;</translation>
    </message>
    <message numerus="yes">
        <source>%n (has|have) news</source>
        <comment>readings</comment>
        <translation>
            <numerusform>zu %n gibt es Neues</numerusform>
            <numerusform>zu %n gibt es Neues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (is|are) still to be made.</source>
        <translation>
            <numerusform>%n ist noch anzulegen.</numerusform>
            <numerusform>%n sind noch anzulegen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (was|were) there already.</source>
        <translation>
            <numerusform>%n war schon da.</numerusform>
            <numerusform>%n waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n access token(s) (goes|go) along.</source>
        <translation>
            <numerusform>%n Zugangstoken geht mit.</numerusform>
            <numerusform>%n Zugangstoken gehen mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n access token(s) (is|are) kept here now.</source>
        <translation>
            <numerusform>%n Zugangstoken wird nun hier aufbewahrt.</numerusform>
            <numerusform>%n Zugangstoken werden nun hier aufbewahrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n geprüft</numerusform>
            <numerusform>%n geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n bestätigt</numerusform>
            <numerusform>%n bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) (is|are) left for the next sync.</source>
        <translation>
            <numerusform>%n Gerät bleibt für den nächsten Abgleich.</numerusform>
            <numerusform>%n Geräte bleiben für den nächsten Abgleich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) failed; {still_waiting}</source>
        <translation>
            <numerusform>%n Gerät fehlgeschlagen; {still_waiting}</numerusform>
            <numerusform>%n Geräte fehlgeschlagen; {still_waiting}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) made.</source>
        <translation>
            <numerusform>%n Gerät angelegt.</numerusform>
            <numerusform>%n Geräte angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) will be made.</source>
        <translation>
            <numerusform>%n Gerät wird angelegt.</numerusform>
            <numerusform>%n Geräte werden angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n Lücke</numerusform>
            <numerusform>%n Lücken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n zurückgehalten</numerusform>
            <numerusform>%n zurückgehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n zurückgehalten</numerusform>
            <numerusform>%n zurückgehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held: {why} (ofmon held lists them)</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n zurückgehalten: {why} (ofmon held listet sie auf)</numerusform>
            <numerusform>%n zurückgehalten: {why} (ofmon held listet sie auf)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) since its last collection (is|are) only on the meter, and no longer counted as missing once it is forgotten.</source>
        <translation>
            <numerusform>%n Stunde seit seiner letzten Auslesung ist nur auf dem Zähler und gilt nicht mehr als fehlend, sobald er vergessen ist.</numerusform>
            <numerusform>%n Stunden seit seiner letzten Auslesung sind nur auf dem Zähler und gelten nicht mehr als fehlend, sobald er vergessen ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) without a reading (is|are) in no sum; nothing is filled in.</source>
        <translation>
            <numerusform>%n Stunde ohne Messwert ist in keiner Summe; nichts wird ergänzt.</numerusform>
            <numerusform>%n Stunden ohne Messwert sind in keiner Summe; nichts wird ergänzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n bekannt</numerusform>
            <numerusform>%n bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) written</source>
        <translation>
            <numerusform>%n Etikett geschrieben</numerusform>
            <numerusform>%n Etiketten geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) written to {path}</source>
        <translation>
            <numerusform>%n Etikett nach {path} geschrieben</numerusform>
            <numerusform>%n Etiketten nach {path} geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) written.</source>
        <translation>
            <numerusform>%n Etikett geschrieben.</numerusform>
            <numerusform>%n Etiketten geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) taken over.</source>
        <translation>
            <numerusform>%n Zeile übernommen.</numerusform>
            <numerusform>%n Zeilen übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to {path}</source>
        <translation>
            <numerusform>%n Zeile nach {path} geschrieben</numerusform>
            <numerusform>%n Zeilen nach {path} geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to {path}.</source>
        <translation>
            <numerusform>%n Zeile nach {path} geschrieben.</numerusform>
            <numerusform>%n Zeilen nach {path} geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s)</source>
        <translation>
            <numerusform>%n Zähler</numerusform>
            <numerusform>%n Zähler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) (is|are) due</source>
        <translation>
            <numerusform>%n Zähler ist fällig</numerusform>
            <numerusform>%n Zähler sind fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) (is|are) expected at {site!r}.</source>
        <translation>
            <numerusform>%n Zähler wird an {site!r} erwartet.</numerusform>
            <numerusform>%n Zähler werden an {site!r} erwartet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) (is|are) expected nowhere any more.</source>
        <translation>
            <numerusform>%n Zähler wird nirgends mehr erwartet.</numerusform>
            <numerusform>%n Zähler werden nirgends mehr erwartet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) can get newer firmware</source>
        <translation>
            <numerusform>%n Zähler kann neuere Firmware bekommen</numerusform>
            <numerusform>%n Zähler können neuere Firmware bekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) in reach</source>
        <translation>
            <numerusform>%n Zähler in Reichweite</numerusform>
            <numerusform>%n Zähler in Reichweite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) in reach (belongs|belong) to no site.</source>
        <translation>
            <numerusform>%n Zähler in Reichweite gehört zu keinem Standort.</numerusform>
            <numerusform>%n Zähler in Reichweite gehören zu keinem Standort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) in reach can get newer firmware.</source>
        <translation>
            <numerusform>%n Zähler in Reichweite kann neuere Firmware bekommen.</numerusform>
            <numerusform>%n Zähler in Reichweite können neuere Firmware bekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) without one</source>
        <translation>
            <numerusform>%n Zähler ohne</numerusform>
            <numerusform>%n Zähler ohne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ahead</source>
        <translation>
            <numerusform>%n min voraus</numerusform>
            <numerusform>%n min voraus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min behind</source>
        <translation>
            <numerusform>%n min zurück</numerusform>
            <numerusform>%n min zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more (is|are) not listed.</source>
        <translation>
            <numerusform>%n weiterer ist nicht aufgeführt.</numerusform>
            <numerusform>%n weitere sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more (stays|stay): the meter may still hold them, or times that aren&apos;t sent yet are found by them. Collect the meter until it is freed, and sync.</source>
        <translation>
            <numerusform>%n weiterer bleibt: der Zähler kann ihn noch enthalten, oder noch nicht gesendete Zeiten ergeben sich aus ihm. Lesen Sie den Zähler aus, bis er frei ist, und gleichen Sie ab.</numerusform>
            <numerusform>%n weitere bleiben: der Zähler kann sie noch enthalten, oder noch nicht gesendete Zeiten ergeben sich aus ihnen. Lesen Sie den Zähler aus, bis er frei ist, und gleichen Sie ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more reading(s) may be of it, too.</source>
        <translation>
            <numerusform>%n weiterer Messwert kann auch von ihr sein.</numerusform>
            <numerusform>%n weitere Messwerte können auch von ihr sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network(s) (is|are) heard ({way}).</source>
        <translation>
            <numerusform>%n Netzwerk wird empfangen ({way}).</numerusform>
            <numerusform>%n Netzwerke werden empfangen ({way}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new device(s)</source>
        <translation>
            <numerusform>%n neues Gerät</numerusform>
            <numerusform>%n neue Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new reading(s)</source>
        <translation>
            <numerusform>%n neuer Messwert</numerusform>
            <numerusform>%n neue Messwerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new reading(s) ({energy})</source>
        <translation>
            <numerusform>%n neuer Messwert ({energy})</numerusform>
            <numerusform>%n neue Messwerte ({energy})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new reading(s) of {meters} taken over.</source>
        <translation>
            <numerusform>%n neuer Messwert von {meters} übernommen.</numerusform>
            <numerusform>%n neue Messwerte von {meters} übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new reading(s) of {meter} stored here.</source>
        <translation>
            <numerusform>%n neuer Messwert von {meter} hier gespeichert.</numerusform>
            <numerusform>%n neue Messwerte von {meter} hier gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new reading(s), its memory is empty</source>
        <translation>
            <numerusform>%n neuer Messwert, Speicher des Zählers ist leer</numerusform>
            <numerusform>%n neue Messwerte, Speicher des Zählers ist leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new reading(s), its memory was kept</source>
        <translation>
            <numerusform>%n neuer Messwert, Speicher des Zählers blieb erhalten</numerusform>
            <numerusform>%n neue Messwerte, Speicher des Zählers blieb erhalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer</source>
        <translation>
            <numerusform>%n neuer</numerusform>
            <numerusform>%n neuer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n nicht bestätigt</numerusform>
            <numerusform>%n nicht bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them (is|are) held, not sent.</source>
        <translation>
            <numerusform>%n davon ist zurückgehalten, nicht gesendet.</numerusform>
            <numerusform>%n davon sind zurückgehalten, nicht gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) fetched, {can_get}.</source>
        <translation>
            <numerusform>%n Paket geholt, {can_get}.</numerusform>
            <numerusform>%n Pakete geholt, {can_get}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) need(s|) something done.</source>
        <translation>
            <numerusform>Bei %n Teil ist etwas zu tun.</numerusform>
            <numerusform>Bei %n Teilen ist etwas zu tun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) (is|are) left out: taken away here, or more than a meter can have.</source>
        <translation>
            <numerusform>%n Foto bleibt weg: hier entfernt, oder mehr, als ein Zähler haben kann.</numerusform>
            <numerusform>%n Fotos bleiben weg: hier entfernt, oder mehr, als ein Zähler haben kann.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of the power-loss log could not be read: left out.</source>
        <translation>
            <numerusform>%n Stück des Stromausfall-Protokolls war nicht lesbar: ausgelassen.</numerusform>
            <numerusform>%n Stücke des Stromausfall-Protokolls waren nicht lesbar: ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n power loss(es)</source>
        <translation>
            <numerusform>%n Stromausfall</numerusform>
            <numerusform>%n Stromausfälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n power loss(es) copied.</source>
        <translation>
            <numerusform>%n Stromausfall kopiert.</numerusform>
            <numerusform>%n Stromausfälle kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n power loss(es) of meters</source>
        <translation>
            <numerusform>%n Stromausfall von Zählern</numerusform>
            <numerusform>%n Stromausfälle von Zählern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n power loss(es) written to {path}</source>
        <translation>
            <numerusform>%n Stromausfall nach {path} geschrieben</numerusform>
            <numerusform>%n Stromausfälle nach {path} geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s)</source>
        <translation>
            <numerusform>%n Messwert</numerusform>
            <numerusform>%n Messwerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) (holds|hold) figures that are no numbers; (it is|these are) not sent.</source>
        <translation>
            <numerusform>%n Messwert enthält Angaben, die keine Zahlen sind; er wird nicht gesendet.</numerusform>
            <numerusform>%n Messwerte enthalten Angaben, die keine Zahlen sind; sie werden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) (is|are) held back and in no sum: {why}.</source>
        <translation>
            <numerusform>%n Messwert ist zurückgehalten und in keiner Summe: {why}.</numerusform>
            <numerusform>%n Messwerte sind zurückgehalten und in keiner Summe: {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) (is|are) held for another reason than a time.</source>
        <translation>
            <numerusform>%n Messwert ist aus einem anderen Grund als einer Zeit zurückgehalten.</numerusform>
            <numerusform>%n Messwerte sind aus einem anderen Grund als einer Zeit zurückgehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) (is|are) left out: (it was|they were) deleted here.</source>
        <translation>
            <numerusform>%n Messwert bleibt weg: Er wurde hier gelöscht.</numerusform>
            <numerusform>%n Messwerte bleiben weg: Sie wurden hier gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) (is|are) stored here</source>
        <translation>
            <numerusform>%n Messwert ist hier gespeichert</numerusform>
            <numerusform>%n Messwerte sind hier gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) (was|were) sent, but no device that the signed-in user may see was found to have the meter&apos;s token, so nobody can check that (it|they) arrived.</source>
        <translation>
            <numerusform>%n Messwert wurde gesendet. Doch unter den Geräten, die der angemeldete Benutzer sehen darf, hat keines das Token des Zählers. So kann niemand prüfen, ob er ankam.</numerusform>
            <numerusform>%n Messwerte wurden gesendet. Doch unter den Geräten, die der angemeldete Benutzer sehen darf, hat keines das Token des Zählers. So kann niemand prüfen, ob sie ankamen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) can&apos;t be placed: {why}</source>
        <translation>
            <numerusform>%n Messwert lässt sich nicht einordnen: {why}</numerusform>
            <numerusform>%n Messwerte lassen sich nicht einordnen: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) checked, {missing} missing on the server.</source>
        <translation>
            <numerusform>%n Messwert geprüft, {missing} fehlen auf dem Server.</numerusform>
            <numerusform>%n Messwerte geprüft, {missing} fehlen auf dem Server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) checked, {missing} missing.</source>
        <translation>
            <numerusform>%n Messwert geprüft, {missing} fehlen.</numerusform>
            <numerusform>%n Messwerte geprüft, {missing} fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) copied to {file}.</source>
        <translation>
            <numerusform>%n Messwert nach {file} kopiert.</numerusform>
            <numerusform>%n Messwerte nach {file} kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) copied to {path}</source>
        <translation>
            <numerusform>%n Messwert nach {path} kopiert</numerusform>
            <numerusform>%n Messwerte nach {path} kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) copied.</source>
        <translation>
            <numerusform>%n Messwert kopiert.</numerusform>
            <numerusform>%n Messwerte kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) deleted from this computer.</source>
        <translation>
            <numerusform>%n Messwert von diesem Computer gelöscht.</numerusform>
            <numerusform>%n Messwerte von diesem Computer gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) deleted.</source>
        <translation>
            <numerusform>%n Messwert gelöscht.</numerusform>
            <numerusform>%n Messwerte gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) from before it had a token (counts|count) for its device from now on.</source>
        <translation>
            <numerusform>%n Messwert aus der Zeit vor seinem Token zählt von jetzt an für sein Gerät.</numerusform>
            <numerusform>%n Messwerte aus der Zeit vor seinem Token zählen von jetzt an für sein Gerät.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) from before the meter&apos;s clock was set: stored, but without a time.</source>
        <translation>
            <numerusform>%n Messwert aus der Zeit, bevor die Uhr des Zählers gestellt wurde: gespeichert, aber ohne Zeit.</numerusform>
            <numerusform>%n Messwerte aus der Zeit, bevor die Uhr des Zählers gestellt wurde: gespeichert, aber ohne Zeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) from when the meter had no time: placed by this visit.</source>
        <translation>
            <numerusform>%n Messwert, als der Zähler keine Zeit hatte: durch diesen Besuch eingeordnet.</numerusform>
            <numerusform>%n Messwerte, als der Zähler keine Zeit hatte: durch diesen Besuch eingeordnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) got another time, by a clock that is checked now</source>
        <translation>
            <numerusform>%n Messwert bekam eine andere Zeit, nach einer nun geprüften Uhr</numerusform>
            <numerusform>%n Messwerte bekamen eine andere Zeit, nach einer nun geprüften Uhr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) held until you decide (More, Held)</source>
        <translation>
            <numerusform>%n Messwert zurückgehalten, bis Sie entscheiden (Mehr, Zurückgehalten)</numerusform>
            <numerusform>%n Messwerte zurückgehalten, bis Sie entscheiden (Mehr, Zurückgehalten)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) held: not sent until you decide.</source>
        <translation>
            <numerusform>%n Messwert zurückgehalten: nicht gesendet, bis Sie entscheiden.</numerusform>
            <numerusform>%n Messwerte zurückgehalten: nicht gesendet, bis Sie entscheiden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) in place at {path}.</source>
        <translation>
            <numerusform>%n Messwert vorhanden in {path}.</numerusform>
            <numerusform>%n Messwerte vorhanden in {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) in place.</source>
        <translation>
            <numerusform>%n Messwert vorhanden.</numerusform>
            <numerusform>%n Messwerte vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) in {path}</source>
        <translation>
            <numerusform>%n Messwert in {path}</numerusform>
            <numerusform>%n Messwerte in {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) lay across a change of price and (was|were) split by time.</source>
        <translation>
            <numerusform>%n Messwert lag über einem Preiswechsel und wurde nach Zeit geteilt.</numerusform>
            <numerusform>%n Messwerte lagen über einem Preiswechsel und wurden nach Zeit geteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) not in the database after storing.</source>
        <translation>
            <numerusform>%n Messwert nach dem Speichern nicht in der Datenbank.</numerusform>
            <numerusform>%n Messwerte nach dem Speichern nicht in der Datenbank.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) of earlier visits</source>
        <translation>
            <numerusform>%n Messwert früherer Besuche</numerusform>
            <numerusform>%n Messwerte früherer Besuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) of earlier visits got another time</source>
        <translation>
            <numerusform>%n Messwert früherer Besuche bekam eine andere Zeit</numerusform>
            <numerusform>%n Messwerte früherer Besuche bekamen eine andere Zeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) of hours for which another meter counts: stored, but not sent until you decide (listed as held).</source>
        <translation>
            <numerusform>%n Messwert einer Stunde, für die ein anderer Zähler gilt: gespeichert, aber nicht gesendet, bis Sie entscheiden (unter den zurückgehaltenen).</numerusform>
            <numerusform>%n Messwerte von Stunden, für die ein anderer Zähler gilt: gespeichert, aber nicht gesendet, bis Sie entscheiden (unter den zurückgehaltenen).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) of this meter (has|have) no time: they can be placed by their order, or stay here with a reason (More, Held).</source>
        <translation>
            <numerusform>%n Messwert dieses Zählers hat keine Zeit: er kann nach der Reihenfolge eingeordnet werden, oder mit einem Grund hier bleiben (Mehr, Zurückgehalten).</numerusform>
            <numerusform>%n Messwerte dieses Zählers haben keine Zeit: sie können nach ihrer Reihenfolge eingeordnet werden, oder mit einem Grund hier bleiben (Mehr, Zurückgehalten).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) of {meter} (is|are) not on the server yet.</source>
        <translation>
            <numerusform>%n Messwert von {meter} ist noch nicht auf dem Server.</numerusform>
            <numerusform>%n Messwerte von {meter} sind noch nicht auf dem Server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) placed in time, marked as estimated.</source>
        <translation>
            <numerusform>%n Messwert zeitlich eingeordnet, als geschätzt markiert.</numerusform>
            <numerusform>%n Messwerte zeitlich eingeordnet, als geschätzt markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) selected.</source>
        <translation>
            <numerusform>%n Messwert ausgewählt.</numerusform>
            <numerusform>%n Messwerte ausgewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) sent, {confirmed} confirmed.</source>
        <translation>
            <numerusform>%n Messwert gesendet, {confirmed} bestätigt.</numerusform>
            <numerusform>%n Messwerte gesendet, {confirmed} bestätigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) set aside: refused by the server while it took others.</source>
        <translation>
            <numerusform>%n Messwert beiseitegelegt: vom Server abgelehnt, während er andere nahm.</numerusform>
            <numerusform>%n Messwerte beiseitegelegt: vom Server abgelehnt, während er andere nahm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) still (waits|wait) here.</source>
        <translation>
            <numerusform>%n Messwert wartet noch hier.</numerusform>
            <numerusform>%n Messwerte warten noch hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) still waiting.</source>
        <translation>
            <numerusform>%n Messwert wartet noch.</numerusform>
            <numerusform>%n Messwerte warten noch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) that belong here were deleted on this computer.</source>
        <translation>
            <numerusform>%n Messwert, der hierher gehört, wurde auf diesem Computer gelöscht.</numerusform>
            <numerusform>%n Messwerte, die hierher gehören, wurden auf diesem Computer gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) to be sent</source>
        <translation>
            <numerusform>%n Messwert zu senden</numerusform>
            <numerusform>%n Messwerte zu senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) waiting</source>
        <translation>
            <numerusform>%n Messwert wartet</numerusform>
            <numerusform>%n Messwerte warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) will be sent by the next sync.</source>
        <translation>
            <numerusform>%n Messwert wird beim nächsten Abgleich gesendet.</numerusform>
            <numerusform>%n Messwerte werden beim nächsten Abgleich gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) with a damaged time that no other explains: stored, not sent.</source>
        <translation>
            <numerusform>%n Messwert mit beschädigter Zeit, die kein anderer erklärt: gespeichert, nicht gesendet.</numerusform>
            <numerusform>%n Messwerte mit beschädigter Zeit, die kein anderer erklärt: gespeichert, nicht gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) with an estimated time may have another price, or belong to another period.</source>
        <translation>
            <numerusform>%n Messwert mit geschätzter Zeit kann einen anderen Preis haben oder in einen anderen Zeitraum gehören.</numerusform>
            <numerusform>%n Messwerte mit geschätzter Zeit können einen anderen Preis haben oder in einen anderen Zeitraum gehören.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) without a time will be sent at the meter&apos;s own time, which the server keeps even if it is wrong.</source>
        <translation>
            <numerusform>%n Messwert ohne Zeit wird mit der eigenen Zeit des Zählers gesendet. Der Server behält sie, auch wenn sie falsch ist.</numerusform>
            <numerusform>%n Messwerte ohne Zeit werden mit der eigenen Zeit des Zählers gesendet. Der Server behält sie, auch wenn sie falsch ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) without a time yet</source>
        <translation>
            <numerusform>%n Messwert noch ohne Zeit</numerusform>
            <numerusform>%n Messwerte noch ohne Zeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) without a time yet, so the meter was not freed.</source>
        <translation>
            <numerusform>%n Messwert noch ohne Zeit, darum wurde der Speicher des Zählers nicht geleert.</numerusform>
            <numerusform>%n Messwerte noch ohne Zeit, darum wurde der Speicher des Zählers nicht geleert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) without a time yet: stored, and still on the meter. A later visit by a clock that is right may find it. Freed now, the meter can&apos;t help any more, and what has no time then may never be sent.</source>
        <translation>
            <numerusform>%n Messwert noch ohne Zeit: gespeichert und noch auf dem Zähler. Ein späterer Besuch mit richtiger Uhr kann sie finden. Wird der Speicher jetzt geleert, kann der Zähler nicht mehr helfen, und was dann keine Zeit hat, wird vielleicht nie gesendet.</numerusform>
            <numerusform>%n Messwerte noch ohne Zeit: gespeichert und noch auf dem Zähler. Ein späterer Besuch mit richtiger Uhr kann sie finden. Wird der Speicher jetzt geleert, kann der Zähler nicht mehr helfen, und was dann keine Zeit hat, wird vielleicht nie gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) without a time. Free {meter} all the same?</source>
        <translation>
            <numerusform>%n Messwert ohne Zeit. Speicher von {meter} trotzdem leeren?</numerusform>
            <numerusform>%n Messwerte ohne Zeit. Speicher von {meter} trotzdem leeren?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) would be deleted: {energy:.2f} kWh of {meters}.</source>
        <translation>
            <numerusform>%n Messwert würde gelöscht: {energy:.2f} kWh von {meters}.</numerusform>
            <numerusform>%n Messwerte würden gelöscht: {energy:.2f} kWh von {meters}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) would end from {first} to {last}, each known to {hours:.1f} h.</source>
        <translation>
            <numerusform>%n Messwert würde von {first} bis {last} enden, auf {hours:.1f} h bekannt.</numerusform>
            <numerusform>%n Messwerte würden von {first} bis {last} enden, jeder auf {hours:.1f} h bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) written to {path}</source>
        <translation>
            <numerusform>%n Messwert nach {path} geschrieben</numerusform>
            <numerusform>%n Messwerte nach {path} geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused reading(s) (lies|lie) aside under Local data.</source>
        <translation>
            <numerusform>%n abgelehnter Messwert liegt beiseite unter Lokale Daten.</numerusform>
            <numerusform>%n abgelehnte Messwerte liegen beiseite unter Lokale Daten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n gesendet</numerusform>
            <numerusform>%n gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n Standort</numerusform>
            <numerusform>%n Standorte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sum(s) by day (is|are) not those of the readings, so charts of energy are wrong.</source>
        <translation>
            <numerusform>%n Tagessumme stimmt nicht mit den Messwerten überein, darum sind Energie-Diagramme falsch.</numerusform>
            <numerusform>%n Tagessummen stimmen nicht mit den Messwerten überein, darum sind Energie-Diagramme falsch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n schon da</numerusform>
            <numerusform>%n schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of its calibration changed, read back</source>
        <translation>
            <numerusform>%n Wert der Kalibrierung geändert und zurückgelesen</numerusform>
            <numerusform>%n Werte der Kalibrierung geändert und zurückgelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>+{share:.1f} %</source>
        <translation>+{share:.1f} %</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>--check looks for firmware only: give it no meters and no image.</source>
        <translation>--check sucht nur nach Firmware: ohne Zähler und ohne Image angeben.</translation>
    </message>
    <message>
        <source>--from and --to go together, and instead of --day, --week, --month or --year.</source>
        <translation>--from und --to gehören zusammen, und statt --day, --week, --month oder --year.</translation>
    </message>
    <message>
        <source>--from is a later day than --to.</source>
        <translation>--from ist ein späterer Tag als --to.</translation>
    </message>
    <message>
        <source>--from, --to and --ssid say what --check looks at: give it, too.</source>
        <translation>--from, --to und --ssid sagen, was --check prüft: --check auch angeben.</translation>
    </message>
    <message>
        <source>--image goes to the meters that are named, not to all.</source>
        <translation>--image geht an die genannten Zähler, nicht an alle.</translation>
    </message>
    <message>
        <source>--json and a file on stdout would mix: give a file name.</source>
        <translation>--json und eine Datei auf stdout würden sich mischen: einen Dateinamen angeben.</translation>
    </message>
    <message>
        <source>--meter is the address of one meter, and an exchange visits two.</source>
        <translation>--meter ist die Adresse eines Zählers, ein Zählertausch besucht zwei.</translation>
    </message>
    <message>
        <source>--meter is the address of one meter: name just that one.</source>
        <translation>--meter ist die Adresse eines Zählers: nur diesen einen nennen.</translation>
    </message>
    <message>
        <source>--version says what --image is: give both.</source>
        <translation>--version sagt, was --image ist: beide angeben.</translation>
    </message>
    <message>
        <source>1 kW all the time in {month}:</source>
        <translation>1 kW die ganze Zeit im {month}:</translation>
    </message>
    <message>
        <source>1. Collect the old meter</source>
        <translation>1. Alten Zähler auslesen</translation>
    </message>
    <message>
        <source>2. Put the new meter in …</source>
        <translation>2. Neuen Zähler einsetzen …</translation>
    </message>
    <message>
        <source>56 characters, or the 20 of an access token; - reads them from stdin</source>
        <translation>56 Zeichen, oder die 20 eines Zugriffstokens; - liest sie von stdin</translation>
    </message>
    <message>
        <source>56 characters; - reads stdin</source>
        <translation>56 Zeichen; - liest stdin</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>A Wi-Fi passphrase has 8 to 63 printable ASCII characters.</source>
        <translation>Eine WLAN-Passphrase hat 8 bis 63 druckbare ASCII-Zeichen.</translation>
    </message>
    <message>
        <source>A Wi-Fi password has 8 to 63 characters.</source>
        <translation>Ein WLAN-Passwort hat 8 bis 63 Zeichen.</translation>
    </message>
    <message>
        <source>A band&apos;s hours end before they begin, or not on the same day.</source>
        <translation>Die Stunden eines Preisbands enden, bevor sie beginnen, oder nicht am selben Tag.</translation>
    </message>
    <message>
        <source>A colleague noted something newer about {device}. Yours was: {text}</source>
        <translation>Zu {device} gibt es eine neuere Notiz von jemand anderem. Ihre war: {text}</translation>
    </message>
    <message>
        <source>A colleague removed it.</source>
        <comment>a site or a note</comment>
        <translation>Jemand aus dem Kollegenkreis hat ihn entfernt.</translation>
    </message>
    <message>
        <source>A copy is in {file}.</source>
        <translation>Eine Kopie liegt in {file}.</translation>
    </message>
    <message>
        <source>A copy is in {file}; ofmon restore brings it back.</source>
        <translation>Eine Kopie liegt in {file}; ofmon restore holt sie zurück.</translation>
    </message>
    <message>
        <source>A copy is in {path}.</source>
        <translation>Eine Kopie liegt in {path}.</translation>
    </message>
    <message>
        <source>A copy is in {path}; ofmon restore brings it back.</source>
        <translation>Eine Kopie liegt in {path}; ofmon restore holt sie zurück.</translation>
    </message>
    <message>
        <source>A copy of the data as they were is in {file}; ofmon restore brings it back.</source>
        <translation>Eine Kopie der Daten, wie sie waren, ist in {file}; ofmon restore bringt sie zurück.</translation>
    </message>
    <message>
        <source>A copy of the database is in {path}.</source>
        <translation>Eine Kopie der Datenbank liegt in {path}.</translation>
    </message>
    <message>
        <source>A day like 2026-01-31</source>
        <translation>Ein Tag wie 2026-01-31</translation>
    </message>
    <message>
        <source>A day of the period</source>
        <translation>Ein Tag des Zeitraums</translation>
    </message>
    <message>
        <source>A device needs a name.</source>
        <translation>Ein Gerät braucht einen Namen.</translation>
    </message>
    <message>
        <source>A figure is too large to be true; the server can&apos;t keep it.</source>
        <translation>Ein Wert ist zu groß, um wahr zu sein; der Server kann ihn nicht speichern.</translation>
    </message>
    <message>
        <source>A name in each line; or CSV whose first line has the headings name and label.</source>
        <translation>Ein Name je Zeile; oder CSV, dessen erste Zeile die Überschriften name und label hat.</translation>
    </message>
    <message>
        <source>A negative number turns a transformer round that was fitted backwards.</source>
        <translation>Eine negative Zahl dreht einen verkehrt herum angebrachten Wandler um.</translation>
    </message>
    <message>
        <source>A new site</source>
        <translation>Neuer Standort</translation>
    </message>
    <message>
        <source>A new site.</source>
        <translation>Ein neuer Standort.</translation>
    </message>
    <message>
        <source>A new tariff</source>
        <translation>Ein neuer Tarif</translation>
    </message>
    <message>
        <source>A passphrase has letters without accents, figures, signs and spaces only.</source>
        <translation>Eine Passphrase hat nur Buchstaben ohne Akzente, Ziffern, Zeichen und Leerzeichen.</translation>
    </message>
    <message>
        <source>A passphrase typed here would stay in the shell&apos;s history.</source>
        <translation>Eine hier eingegebene Passphrase bliebe im Verlauf der Shell stehen.</translation>
    </message>
    <message>
        <source>A place has at most {most} characters.</source>
        <translation>Eine Ortsangabe hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to {most}</source>
        <translation>Ein Port ist eine Zahl von 1 bis {most}</translation>
    </message>
    <message>
        <source>A price has no name.</source>
        <translation>Ein Preis hat keinen Namen.</translation>
    </message>
    <message>
        <source>A question was not answered: the input ended.</source>
        <translation>Eine Frage blieb ohne Antwort: die Eingabe endete.</translation>
    </message>
    <message>
        <source>A rate ends before it begins: {day}.</source>
        <translation>Eine Preisstufe endet, bevor sie beginnt: {day}.</translation>
    </message>
    <message>
        <source>A rate must have one band without times, which holds whenever no other does.</source>
        <translation>Eine Preisstufe muss genau ein Preisband ohne Zeiten haben; es gilt, wenn kein anderes gilt.</translation>
    </message>
    <message>
        <source>A reading counts in the period in which its hour ended, for the device it was collected for.</source>
        <translation>Ein Messwert zählt in dem Zeitraum, in dem seine Stunde endete, für das Gerät, für das er ausgelesen wurde.</translation>
    </message>
    <message>
        <source>A reading&apos;s energy is taken to be spread evenly over its hour, and is split by time where a price changes.</source>
        <translation>Die Energie eines Messwerts gilt als gleichmäßig über seine Stunde verteilt und wird nach Zeit geteilt, wo ein Preis wechselt.</translation>
    </message>
    <message>
        <source>A report is a file of its own: give a file name.</source>
        <translation>Ein Bericht ist eine eigene Datei: einen Dateinamen angeben.</translation>
    </message>
    <message numerus="yes">
        <source>A report is of %n day(s) at most.</source>
        <translation>
            <numerusform>Ein Bericht umfasst höchstens %n Tag.</numerusform>
            <numerusform>Ein Bericht umfasst höchstens %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>A server that was restored from a backup has lost what came after it, and what was confirmed before is not sent again by itself. This reads it back, and sends what is missing or differs.</source>
        <translation>Ein Server, der aus einer Sicherung wiederhergestellt wurde, hat verloren, was danach kam. Was vorher bestätigt war, wird nicht von selbst noch einmal gesendet. Hier wird es zurückgelesen, und was fehlt oder abweicht, wird gesendet.</translation>
    </message>
    <message>
        <source>A sheet needs at least one label, and no margin below 0.</source>
        <translation>Ein Bogen braucht mindestens ein Etikett und keinen Rand unter 0.</translation>
    </message>
    <message>
        <source>A site is a depot with the meters that are expected there. Add one, or import a table.</source>
        <translation>Ein Standort ist ein Depot mit den Zählern, die dort erwartet werden. Legen Sie einen an oder importieren Sie eine Tabelle.</translation>
    </message>
    <message>
        <source>A site needs a name.</source>
        <translation>Ein Standort braucht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>A site&apos;s name has %n character(s) at most.</source>
        <translation>
            <numerusform>Der Name eines Standorts hat höchstens %n Zeichen.</numerusform>
            <numerusform>Der Name eines Standorts hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A site&apos;s notes have %n character(s) at most.</source>
        <translation>
            <numerusform>Die Notizen eines Standorts haben höchstens %n Zeichen.</numerusform>
            <numerusform>Die Notizen eines Standorts haben höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A tariff begins with {begin}.</source>
        <translation>Ein Tarif beginnt mit {begin}.</translation>
    </message>
    <message>
        <source>A tariff says what energy costs, and when. Write one, or take it from a file.</source>
        <translation>Ein Tarif sagt, was Energie wann kostet. Schreiben Sie einen, oder nehmen Sie ihn aus einer Datei.</translation>
    </message>
    <message>
        <source>A token has {whole} characters, or {access} as the server shows it.</source>
        <translation>Ein Token hat {whole} Zeichen, oder {access}, wie der Server ihn zeigt.</translation>
    </message>
    <message>
        <source>A token. Device profile {profile}.</source>
        <translation>Ein Token. Geräteprofil {profile}.</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Ein Jahr davor</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message numerus="yes">
        <source>About %n hour(s)</source>
        <translation>
            <numerusform>Etwa %n Stunde</numerusform>
            <numerusform>Etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Zugangstoken</translation>
    </message>
    <message>
        <source>Access tokens go along</source>
        <translation>Zugangstoken gehen mit</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>Preis hinzufügen</translation>
    </message>
    <message>
        <source>Add a site …</source>
        <translation>Standort hinzufügen …</translation>
    </message>
    <message>
        <source>Add a site.</source>
        <translation>Einen Standort hinzufügen.</translation>
    </message>
    <message>
        <source>Add photo</source>
        <translation>Foto hinzufügen</translation>
    </message>
    <message>
        <source>Add photo …</source>
        <translation>Foto hinzufügen …</translation>
    </message>
    <message>
        <source>Add prices that hold later</source>
        <translation>Später geltende Preise hinzufügen</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Added to the sum; empty: nothing is said about tax</source>
        <translation>Kommt zur Summe hinzu; leer: über Steuern wird nichts gesagt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the meters</source>
        <translation>Adresse der Zähler</translation>
    </message>
    <message>
        <source>Adds a meter or a device that was never heard here</source>
        <translation>Fügt einen Zähler oder ein Gerät hinzu, das hier nie empfangen wurde</translation>
    </message>
    <message>
        <source>Adds a site</source>
        <translation>Fügt einen Standort hinzu</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Agree only if whoever runs the server tells you the same fingerprint.</source>
        <translation>Stimmen Sie nur zu, wenn der Betreiber des Servers denselben Fingerabdruck nennt.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>All %n listed</source>
        <translation>
            <numerusform>Alle %n aufgeführten</numerusform>
            <numerusform>Alle %n aufgeführten</numerusform>
        </translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Alle Geräte</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All hours in which it may have been made are taken by other readings.</source>
        <translation>Alle Stunden, in denen er entstanden sein kann, sind von anderen Messwerten belegt.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>All meters</source>
        <translation>Alle Zähler</translation>
    </message>
    <message>
        <source>All meters in reach</source>
        <translation>Alle Zähler in Reichweite</translation>
    </message>
    <message>
        <source>All of these hold from the next start of OFMon.</source>
        <translation>All dies gilt ab dem nächsten Start von OFMon.</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>All readings are sent as before, and colleagues hear who collected which meter.</source>
        <translation>Alle Messwerte werden wie bisher gesendet, und Kollegen erfahren, wer welchen Zähler ausgelesen hat.</translation>
    </message>
    <message>
        <source>All readings are sent as before; colleagues&apos; sites and notes aren&apos;t read.</source>
        <translation>Alle Messwerte werden wie bisher gesendet; Standorte und Notizen von Kollegen werden nicht gelesen.</translation>
    </message>
    <message>
        <source>All readings are still here.</source>
        <translation>Alle Messwerte sind noch hier.</translation>
    </message>
    <message>
        <source>All readings of these days, CSV …</source>
        <translation>Alle Messwerte dieser Tage, CSV …</translation>
    </message>
    <message>
        <source>All readings that were collected are stored</source>
        <translation>Alle ausgelesenen Messwerte sind gespeichert</translation>
    </message>
    <message>
        <source>All readings that were read are stored here.</source>
        <translation>Alle gelesenen Messwerte sind hier gespeichert.</translation>
    </message>
    <message>
        <source>All readings that were read are stored here. Nothing was erased on the meter.</source>
        <translation>Alle gelesenen Messwerte sind hier gespeichert. Auf dem Zähler wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Alle Gründe</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Alle Standorte</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>All that is expected at {site} is collected.</source>
        <translation>Alles, was an {site} erwartet wird, ist ausgelesen.</translation>
    </message>
    <message>
        <source>All that it measured is on the server, or stays here by your decision.</source>
        <translation>Alles, was er gemessen hat, ist auf dem Server oder bleibt nach Ihrer Entscheidung hier.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>Immer dunkel</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>Immer hell</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Amperes for each volt at the pin</source>
        <translation>Ampere je Volt am Pin</translation>
    </message>
    <message>
        <source>An access token alone doesn&apos;t say which device profile its device has.</source>
        <translation>Ein Zugriffstoken allein sagt nicht, welches Geräteprofil sein Gerät hat.</translation>
    </message>
    <message>
        <source>An access token of a device that isn&apos;t known here. Choose its device profile.</source>
        <translation>Ein Zugriffstoken eines Geräts, das hier nicht bekannt ist. Wählen Sie sein Geräteprofil.</translation>
    </message>
    <message>
        <source>An access token. Device profile {profile}.</source>
        <translation>Ein Zugriffstoken. Geräteprofil {profile}.</translation>
    </message>
    <message>
        <source>An address ends with the host, as in {url}</source>
        <translation>Eine Adresse endet mit dem Host, wie in {url}</translation>
    </message>
    <message>
        <source>An address ends with the host, or with a path without ? and #</source>
        <translation>Eine Adresse endet mit dem Host oder mit einem Pfad ohne ? und #</translation>
    </message>
    <message numerus="yes">
        <source>An address has %n character(s) at most.</source>
        <translation>
            <numerusform>Eine Adresse hat höchstens %n Zeichen.</numerusform>
            <numerusform>Eine Adresse hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>An address has no spaces and no signs that can&apos;t be seen</source>
        <translation>Eine Adresse hat keine Leerzeichen und keine unsichtbaren Zeichen</translation>
    </message>
    <message>
        <source>An address holds no user name or password: everybody would see it</source>
        <translation>Eine Adresse enthält keinen Benutzernamen und kein Passwort: alle würden es sehen</translation>
    </message>
    <message>
        <source>An address looks like https://thingsboard.example.org</source>
        <translation>Eine Adresse sieht aus wie https://thingsboard.example.org</translation>
    </message>
    <message>
        <source>An address looks like {url}</source>
        <translation>Eine Adresse sieht aus wie {url}</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiterer.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another OFMon on this computer is at a meter.</source>
        <translation>Ein anderes OFMon auf diesem Computer ist gerade an einem Zähler.</translation>
    </message>
    <message>
        <source>Another meter counts for this hour of its device.</source>
        <translation>Für diese Stunde des Geräts gilt ein anderer Zähler.</translation>
    </message>
    <message>
        <source>Another meter or device</source>
        <translation>Anderer Zähler oder anderes Gerät</translation>
    </message>
    <message>
        <source>Another meter takes its place</source>
        <translation>Ein anderer Zähler ersetzt ihn</translation>
    </message>
    <message>
        <source>Another one: type its name</source>
        <translation>Ein anderer: Namen eingeben</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the server said {ago}.</source>
        <translation>Wie der Server {ago} sagte.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Ask the administrator for the right to control networks (polkit), or work at the computer itself.</source>
        <translation>Bitten Sie den Administrator um das Recht, Netzwerke zu steuern (polkit), oder arbeiten Sie direkt am Computer.</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>Server fragen</translation>
    </message>
    <message>
        <source>Ask the server for its devices again, or choose the device by its name.</source>
        <translation>Fragen Sie den Server erneut nach seinen Geräten oder wählen Sie das Gerät nach Namen.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for ThingsBoard 4.</source>
        <translation>Bitten Sie den Verwalter des Servers um ThingsBoard 4.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for that right, or turn it off in the settings.</source>
        <translation>Bitten Sie den Verwalter des Servers um dieses Recht, oder schalten Sie es in den Einstellungen ab.</translation>
    </message>
    <message>
        <source>Ask whoever made the file, and mind capitals and spaces.</source>
        <translation>Fragen Sie, wer die Datei gemacht hat, und achten Sie auf Großbuchstaben und Leerzeichen.</translation>
    </message>
    <message>
        <source>Ask whoever runs it.</source>
        <translation>Fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for more (the tenant&apos;s profile says how many).</source>
        <translation>Bitten Sie den Betreiber des Servers um mehr (das Mandantenprofil sagt, wie viele).</translation>
    </message>
    <message>
        <source>Ask whoever runs the server: somebody else may answer in its place.</source>
        <translation>Fragen Sie den Betreiber des Servers: vielleicht antwortet jemand anderes an seiner Stelle.</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Server wird gefragt …</translation>
    </message>
    <message>
        <source>Asking {meter}</source>
        <translation>{meter} wird gefragt</translation>
    </message>
    <message>
        <source>Asks everything; nothing leaves this computer</source>
        <translation>Fragt alles ab; nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Asks for a tariff&apos;s prices</source>
        <translation>Fragt nach den Preisen eines Tarifs</translation>
    </message>
    <message>
        <source>Asks the meter what it measures now; drops the values that are typed</source>
        <translation>Fragt den Zähler, was er jetzt misst; verwirft die eingegebenen Werte</translation>
    </message>
    <message>
        <source>Asks the meter whose token it carries. The token itself is not shown.</source>
        <translation>Fragt den Zähler, wessen Token er trägt. Das Token selbst wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>Asks where to</source>
        <translation>Fragt, wohin</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Assign the package to the devices on the server, or sign in as its administrator.</source>
        <translation>Weisen Sie das Paket auf dem Server den Geräten zu oder melden Sie sich als deren Administrator an.</translation>
    </message>
    <message>
        <source>At a meter</source>
        <translation>An einem Zähler</translation>
    </message>
    <message>
        <source>At a power factor of {factor:.2f} the phase can&apos;t be told.</source>
        <translation>Bei einem Leistungsfaktor von {factor:.2f} lässt sich die Phase nicht bestimmen.</translation>
    </message>
    <message>
        <source>At each visit</source>
        <translation>Bei jedem Besuch</translation>
    </message>
    <message numerus="yes">
        <source>At most %n photo(s), made small. They stay on this computer.</source>
        <translation>
            <numerusform>Höchstens %n Foto, verkleinert. Es bleibt auf diesem Computer.</numerusform>
            <numerusform>Höchstens %n Fotos, verkleinert. Sie bleiben auf diesem Computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {most} readings can be copied at once: select some, or use ofmon export.</source>
        <translation>Höchstens {most} Messwerte lassen sich auf einmal kopieren: wählen Sie einige aus oder verwenden Sie ofmon export.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the card before</source>
        <translation>Zurück zur vorigen Karte</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Back to the list of meters</source>
        <translation>Zurück zur Zählerliste</translation>
    </message>
    <message>
        <source>Back to the list of sites</source>
        <translation>Zurück zur Standortliste</translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation>Zurück zum Bericht</translation>
    </message>
    <message>
        <source>Back to the token</source>
        <translation>Zurück zum Token</translation>
    </message>
    <message>
        <source>Back to what was shown before</source>
        <translation>Zurück zur vorherigen Anzeige</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Zurück zur vorigen Stelle</translation>
    </message>
    <message>
        <source>Back up first …</source>
        <translation>Zuerst sichern …</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sichern nach</translation>
    </message>
    <message>
        <source>Back up …</source>
        <translation>Sichern …</translation>
    </message>
    <message>
        <source>Back without looking</source>
        <translation>Zurück ohne Nachsehen</translation>
    </message>
    <message>
        <source>Back without signing in</source>
        <translation>Zurück ohne Anmeldung</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sicherung läuft</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Before tax</source>
        <translation>Vor Steuern</translation>
    </message>
    <message>
        <source>Before tax; empty: none</source>
        <translation>Vor Steuern; leer: keine</translation>
    </message>
    <message>
        <source>Begin with none</source>
        <translation>Ohne beginnen</translation>
    </message>
    <message>
        <source>Belongs here</source>
        <translation>Gehört hierher</translation>
    </message>
    <message>
        <source>Besides, it has expired by this computer&apos;s clock: {now}.</source>
        <translation>Außerdem ist es nach der Uhr dieses Computers abgelaufen: {now}.</translation>
    </message>
    <message>
        <source>Besides, it isn&apos;t valid yet by this computer&apos;s clock: {now}.</source>
        <translation>Außerdem ist es nach der Uhr dieses Computers noch nicht gültig: {now}.</translation>
    </message>
    <message>
        <source>Between here and the server there is a cache that keeps its answers.</source>
        <translation>Zwischen hier und dem Server liegt ein Cache, der dessen Antworten behält.</translation>
    </message>
    <message>
        <source>Bring back a site that was removed.</source>
        <translation>Einen entfernten Standort zurückholen.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>By a reference instrument</source>
        <translation>Nach Referenzgerät</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By device</source>
        <translation>Nach Gerät</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>By hand: I join the meter&apos;s Wi-Fi</source>
        <translation>Von Hand: ich verbinde mich mit dem WLAN des Zählers</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Nach Stunde</translation>
    </message>
    <message>
        <source>By itself where it can, else by hand</source>
        <translation>Von selbst, wo es geht, sonst von Hand</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>Nach Phase</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Nach Standort</translation>
    </message>
    <message>
        <source>CSV …</source>
        <translation>CSV …</translation>
    </message>
    <message>
        <source>CT</source>
        <translation>Stromwandler</translation>
    </message>
    <message numerus="yes">
        <source>CT {ct} has seen no current in its last %n reading(s): is it still clamped on?</source>
        <translation>
            <numerusform>Stromwandler {ct} hat in seinem letzten %n Messwert keinen Strom gesehen: ist er noch angeklemmt?</numerusform>
            <numerusform>Stromwandler {ct} hat in seinen letzten %n Messwerten keinen Strom gesehen: ist er noch angeklemmt?</numerusform>
        </translation>
    </message>
    <message>
        <source>CT {ct} measured negative power throughout: is it reversed?</source>
        <translation>Stromwandler {ct} maß durchweg negative Leistung: ist er verkehrt herum?</translation>
    </message>
    <message>
        <source>CT {ct} saw no current in any reading: is it clamped on?</source>
        <translation>Stromwandler {ct} sah in keinem Messwert Strom: ist er angeklemmt?</translation>
    </message>
    <message numerus="yes">
        <source>CT {ct} was beyond its range: %n sample(s) ({share} of the time) cut off since the meter was last collected, so its energy is too low. Use a clamp for larger currents, or a smaller burden.</source>
        <translation>
            <numerusform>Stromwandler {ct} war außerhalb seines Bereichs: %n Abtastwert ({share} der Zeit) seit der letzten Auslesung abgeschnitten, darum ist seine Energie zu niedrig. Verwenden Sie einen Wandler für größere Ströme oder eine kleinere Bürde.</numerusform>
            <numerusform>Stromwandler {ct} war außerhalb seines Bereichs: %n Abtastwerte ({share} der Zeit) seit der letzten Auslesung abgeschnitten, darum ist seine Energie zu niedrig. Verwenden Sie einen Wandler für größere Ströme oder eine kleinere Bürde.</numerusform>
        </translation>
    </message>
    <message>
        <source>CT {number}</source>
        <translation>Stromwandler {number}</translation>
    </message>
    <message>
        <source>CT {number}: no readings between {begin} and {end}</source>
        <translation>Stromwandler {number}: keine Messwerte zwischen {begin} und {end}</translation>
    </message>
    <message>
        <source>CT {number}: {span}</source>
        <translation>Stromwandler {number}: {span}</translation>
    </message>
    <message>
        <source>CTs of a meter (default 1)</source>
        <translation>Stromwandler eines Zählers (Vorgabe 1)</translation>
    </message>
    <message>
        <source>Calibrate it by what a reference instrument shows at the same load.</source>
        <translation>Nach dem kalibrieren, was ein Referenzgerät bei derselben Last zeigt.</translation>
    </message>
    <message>
        <source>Calibrate the voltages at transformers 1 and 2.</source>
        <translation>Kalibrieren Sie die Spannungen an den Wandlern 1 und 2.</translation>
    </message>
    <message>
        <source>Calibrate …</source>
        <translation>Kalibrieren …</translation>
    </message>
    <message>
        <source>Calibrating {meter}</source>
        <translation>{meter} wird kalibriert</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Calibrations</source>
        <translation>Kalibrierungen</translation>
    </message>
    <message>
        <source>Call it e.g. Day, Night or Energy.</source>
        <translation>Nennen Sie ihn z. B. Tag, Nacht oder Energie.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message numerus="yes">
        <source>Can&apos;t be sent for lack of a time or a figure: %n reading(s).</source>
        <translation>
            <numerusform>Nicht sendbar, weil Zeit oder Wert fehlt: %n Messwert.</numerusform>
            <numerusform>Nicht sendbar, weil Zeit oder Wert fehlt: %n Messwerte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Cancelled. What was fetched before is kept.</source>
        <translation>Abgebrochen. Was vorher geholt wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Cancelled. What was made is there; making them again goes on with the rest.</source>
        <translation>Abgebrochen. Was angelegt wurde, ist da; erneutes Anlegen macht mit dem Rest weiter.</translation>
    </message>
    <message>
        <source>Cancelled. What was stored stays stored.</source>
        <translation>Abgebrochen. Was gespeichert wurde, bleibt gespeichert.</translation>
    </message>
    <message>
        <source>Cancelled. What was stored stays stored; nothing was erased on the meter before that.</source>
        <translation>Abgebrochen. Was gespeichert wurde, bleibt gespeichert; auf dem Zähler wurde davor nichts gelöscht.</translation>
    </message>
    <message>
        <source>Change a site.</source>
        <translation>Einen Standort ändern.</translation>
    </message>
    <message>
        <source>Change its wiring or calibration; the rest stays.</source>
        <translation>Anschlussart oder Kalibrierung ändern; der Rest bleibt.</translation>
    </message>
    <message>
        <source>Change the site</source>
        <translation>Standort ändern</translation>
    </message>
    <message>
        <source>Change the tariff</source>
        <translation>Den Tarif ändern</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changes count from now on; what was measured before keeps its meaning.</source>
        <translation>Änderungen gelten ab jetzt; was vorher gemessen wurde, behält seine Bedeutung.</translation>
    </message>
    <message>
        <source>Changes its name, address, notes or interval</source>
        <translation>Ändert Namen, Adresse, Notizen oder Intervall</translation>
    </message>
    <message>
        <source>Changes the chosen tariff&apos;s prices</source>
        <translation>Ändert die Preise des gewählten Tarifs</translation>
    </message>
    <message>
        <source>Charged per</source>
        <translation>Fällig pro</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Chart of energy</source>
        <translation>Energiediagramm</translation>
    </message>
    <message>
        <source>Chart of load duration</source>
        <translation>Diagramm der Lastdauer</translation>
    </message>
    <message>
        <source>Chart of means by hour</source>
        <translation>Diagramm der Stundenmittel</translation>
    </message>
    <message>
        <source>Chart, PNG …</source>
        <translation>Diagramm, PNG …</translation>
    </message>
    <message>
        <source>Chart, SVG …</source>
        <translation>Diagramm, SVG …</translation>
    </message>
    <message>
        <source>Charts, sums and exports on this computer will lack them; the server keeps what it has.</source>
        <translation>In Diagrammen, Summen und Exporten auf diesem Computer werden sie fehlen; der Server behält, was er hat.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check again what is on the server</source>
        <translation>Erneut prüfen, was auf dem Server ist</translation>
    </message>
    <message>
        <source>Check again …</source>
        <translation>Erneut prüfen …</translation>
    </message>
    <message>
        <source>Check both and sign in again.</source>
        <translation>Prüfen Sie beides und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Check its name with: ofmon devices</source>
        <translation>Prüfen Sie den Namen mit: ofmon devices</translation>
    </message>
    <message>
        <source>Check its name, and that its disk is plugged in, or make the folder.</source>
        <translation>Prüfen Sie den Namen und ob der Datenträger angeschlossen ist, oder legen Sie den Ordner an.</translation>
    </message>
    <message>
        <source>Check its permissions, and that there is room on the disk.</source>
        <translation>Prüfen Sie die Berechtigungen und ob Platz auf dem Datenträger ist.</translation>
    </message>
    <message>
        <source>Check its port, or whether it is http://…</source>
        <translation>Prüfen Sie den Port, oder ob es http://… heißt</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Check that its voltage is of the same phase, and whether the load lags or leads.</source>
        <translation>Prüfen Sie, ob seine Spannung von derselben Phase ist und ob die Last nacheilt oder voreilt.</translation>
    </message>
    <message>
        <source>Check that the address is a ThingsBoard server&apos;s.</source>
        <translation>Prüfen Sie, ob die Adresse zu einem ThingsBoard-Server gehört.</translation>
    </message>
    <message>
        <source>Check that the firmware is meant for this meter, and newer than what it runs.</source>
        <translation>Prüfen Sie, ob die Firmware für diesen Zähler gedacht und neuer als die laufende ist.</translation>
    </message>
    <message>
        <source>Check that this computer is on the meter&apos;s Wi-Fi.</source>
        <translation>Prüfen Sie, ob dieser Computer im WLAN des Zählers ist.</translation>
    </message>
    <message>
        <source>Check the Wi-Fi password, and go nearer.</source>
        <translation>Prüfen Sie das WLAN-Passwort und gehen Sie näher heran.</translation>
    </message>
    <message>
        <source>Check the disk, then collect again.</source>
        <translation>Prüfen Sie den Datenträger und lesen Sie dann erneut aus.</translation>
    </message>
    <message>
        <source>Check the name with: ofmon devices</source>
        <translation>Prüfen Sie den Namen mit: ofmon devices</translation>
    </message>
    <message>
        <source>Check the name with: ofmon devices, or make it: ofmon device new NAME</source>
        <translation>Prüfen Sie den Namen mit: ofmon devices, oder legen Sie es an: ofmon device new NAME</translation>
    </message>
    <message>
        <source>Check the network and the address, then try again.</source>
        <translation>Prüfen Sie Netzwerk und Adresse und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the network, and that the address is a ThingsBoard server&apos;s.</source>
        <translation>Prüfen Sie das Netzwerk und ob die Adresse zu einem ThingsBoard-Server gehört.</translation>
    </message>
    <message>
        <source>Check the network, the address and the proxy ({name}), then try again.</source>
        <translation>Prüfen Sie Netzwerk, Adresse und Proxy ({name}) und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the package on the server, then try again.</source>
        <translation>Prüfen Sie das Paket auf dem Server und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, and whether a network here asks for a sign-in of its own.</source>
        <translation>Prüfen Sie die Adresse des Servers und ob ein Netzwerk hier eine eigene Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>Checking again</source>
        <translation>Erneute Prüfung</translation>
    </message>
    <message>
        <source>Checksums of the kind {algorithm} can&apos;t be checked here.</source>
        <translation>Prüfsummen der Art {algorithm} können hier nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Choose a device first.</source>
        <translation>Wählen Sie zuerst ein Gerät.</translation>
    </message>
    <message>
        <source>Choose a meter to see what is known about it, or start a tour.</source>
        <translation>Wählen Sie einen Zähler, um zu sehen, was über ihn bekannt ist, oder beginnen Sie einen Rundgang.</translation>
    </message>
    <message>
        <source>Choose a photo: JPEG, PNG or another picture.</source>
        <translation>Wählen Sie ein Foto: JPEG, PNG oder ein anderes Bild.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another place or make room.</source>
        <translation>Wählen Sie einen anderen Ort oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Choose devices</source>
        <translation>Geräte wählen</translation>
    </message>
    <message>
        <source>Choose fewer days.</source>
        <translation>Wählen Sie weniger Tage.</translation>
    </message>
    <message>
        <source>Choose it in Windows&apos; list of networks.</source>
        <translation>Wählen Sie es in der Netzwerkliste von Windows.</translation>
    </message>
    <message>
        <source>Choose it in the system&apos;s network menu.</source>
        <translation>Wählen Sie es im Netzwerkmenü des Systems.</translation>
    </message>
    <message>
        <source>Choose one of {languages}.</source>
        <translation>Wählen Sie eine von {languages}.</translation>
    </message>
    <message>
        <source>Choose the device by its name.</source>
        <translation>Wählen Sie das Gerät nach Namen.</translation>
    </message>
    <message>
        <source>Choose the device profile</source>
        <translation>Geräteprofil wählen</translation>
    </message>
    <message>
        <source>Choose the file that a colleague made with ofmon share.</source>
        <translation>Wählen Sie die Datei, die jemand mit ofmon share gemacht hat.</translation>
    </message>
    <message>
        <source>Choose the meter that is to become {device}, then Provision.</source>
        <translation>Wählen Sie den Zähler, der {device} werden soll, dann Einrichten.</translation>
    </message>
    <message>
        <source>Choose the new meter</source>
        <translation>Neuen Zähler wählen</translation>
    </message>
    <message>
        <source>Choose the readings of one meter.</source>
        <translation>Wählen Sie die Messwerte eines einzigen Zählers.</translation>
    </message>
    <message>
        <source>Choosing the data folder</source>
        <translation>Datenordner wählen</translation>
    </message>
    <message>
        <source>Clear …</source>
        <translation>Leeren …</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Clock never set</source>
        <translation>Uhr nie gestellt</translation>
    </message>
    <message>
        <source>Clock unknown</source>
        <translation>Uhr unbekannt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close OFMon</source>
        <translation>OFMon schließen</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Closes the photo</source>
        <translation>Schließt das Foto</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Kolleginnen und Kollegen</translation>
    </message>
    <message numerus="yes">
        <source>Colleagues collected %n meter(s): {names}.</source>
        <translation>
            <numerusform>Kollegen haben %n Zähler ausgelesen: {names}.</numerusform>
            <numerusform>Kollegen haben %n Zähler ausgelesen: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Colleagues were told of %n device(s).</source>
        <translation>
            <numerusform>Kollegen wurde etwas über %n Gerät mitgeteilt.</numerusform>
            <numerusform>Kollegen wurde etwas über %n Geräte mitgeteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Auslesen</translation>
    </message>
    <message>
        <source>Collect a meter first.</source>
        <translation>Lesen Sie zuerst einen Zähler aus.</translation>
    </message>
    <message>
        <source>Collect a meter.</source>
        <translation>Einen Zähler auslesen.</translation>
    </message>
    <message>
        <source>Collect again.</source>
        <translation>Lesen Sie noch einmal aus.</translation>
    </message>
    <message>
        <source>Collect it as this meter</source>
        <translation>Als diesen Zähler auslesen</translation>
    </message>
    <message>
        <source>Collect it first, or use ofmon provision --overwrite, which does.</source>
        <translation>Lesen Sie ihn zuerst aus, oder verwenden Sie ofmon provision --overwrite, das es tut.</translation>
    </message>
    <message>
        <source>Collect it first.</source>
        <translation>Lesen Sie ihn zuerst aus.</translation>
    </message>
    <message>
        <source>Collect it until it is freed, then provision it.</source>
        <translation>Lesen Sie ihn aus, bis sein Speicher leer ist, dann richten Sie ihn ein.</translation>
    </message>
    <message>
        <source>Collect it, or lose them for good: --discard {readings}</source>
        <translation>Lesen Sie ihn aus, oder geben Sie sie endgültig auf: --discard {readings}</translation>
    </message>
    <message>
        <source>Collect it: that sets the clock too.</source>
        <translation>Lesen Sie ihn aus: das stellt auch die Uhr.</translation>
    </message>
    <message>
        <source>Collect its meters every so many days</source>
        <translation>Seine Zähler alle so viele Tage auslesen</translation>
    </message>
    <message>
        <source>Collect its readings, then erase them on it.</source>
        <translation>Seine Messwerte auslesen, dann auf ihm löschen.</translation>
    </message>
    <message>
        <source>Collect lists the meters whose Wi-Fi is in reach. It takes a few seconds to hear them.</source>
        <translation>Auslesen listet die Zähler auf, deren WLAN in Reichweite ist. Es dauert einige Sekunden, sie zu empfangen.</translation>
    </message>
    <message>
        <source>Collect meters: read, store, verify, set the clock, free the memory.</source>
        <translation>Zähler auslesen: lesen, speichern, prüfen, Uhr stellen, Speicher leeren.</translation>
    </message>
    <message>
        <source>Collect the meters in reach, and count what is expected at their site.</source>
        <translation>Die Zähler in Reichweite auslesen und zählen, was an ihrem Standort erwartet wird.</translation>
    </message>
    <message>
        <source>Collect {meter} once more, or sign in and sync.</source>
        <translation>Lesen Sie {meter} noch einmal aus, oder melden Sie sich an und gleichen Sie ab.</translation>
    </message>
    <message>
        <source>Collect {old} first, then say --dead.</source>
        <translation>Lesen Sie zuerst {old} aus, dann geben Sie --dead an.</translation>
    </message>
    <message>
        <source>Collect, then erase</source>
        <translation>Auslesen, dann löschen</translation>
    </message>
    <message>
        <source>Collecting {meter}</source>
        <translation>{meter} wird ausgelesen</translation>
    </message>
    <message>
        <source>Collector for OFMon energy meters.</source>
        <translation>Ausleseprogramm für OFMon-Energiezähler.</translation>
    </message>
    <message>
        <source>Collects all meters in reach, one after the other</source>
        <translation>Liest alle Zähler in Reichweite nacheinander aus</translation>
    </message>
    <message>
        <source>Collects and updates them one after the other</source>
        <translation>Liest sie aus und aktualisiert sie, einen nach dem anderen</translation>
    </message>
    <message>
        <source>Collects the meter, then erases its readings on it.</source>
        <translation>Liest den Zähler aus, dann löscht es seine Messwerte auf ihm.</translation>
    </message>
    <message>
        <source>Collects the new meter and gives it the device</source>
        <translation>Liest den neuen Zähler aus und gibt ihm das Gerät</translation>
    </message>
    <message>
        <source>Collects the next meter of the list</source>
        <translation>Liest den nächsten Zähler der Liste aus</translation>
    </message>
    <message>
        <source>Collects the old meter for the last time; nothing else is changed</source>
        <translation>Liest den alten Zähler zum letzten Mal aus; sonst wird nichts geändert</translation>
    </message>
    <message>
        <source>Collects what the meter holds, then gives it the token</source>
        <translation>Liest aus, was der Zähler enthält, dann gibt es ihm das Token</translation>
    </message>
    <message>
        <source>Column {column!r}: {why}</source>
        <translation>Spalte {column!r}: {why}</translation>
    </message>
    <message>
        <source>Comma separated values</source>
        <translation>Durch Kommas getrennte Werte</translation>
    </message>
    <message>
        <source>Command line, {command}: {said}</source>
        <translation>Befehlszeile, {command}: {said}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect the voltage.</source>
        <translation>Schließen Sie die Spannung an.</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Consumption, cost and how complete both are, as PDF</source>
        <translation>Verbrauch, Kosten und deren Vollständigkeit, als PDF</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copies all of it as text</source>
        <translation>Kopiert alles als Text</translation>
    </message>
    <message>
        <source>Copies the database to a file</source>
        <translation>Kopiert die Datenbank in eine Datei</translation>
    </message>
    <message>
        <source>Copies the selected rows, all when none is selected</source>
        <translation>Kopiert die ausgewählten Zeilen, ohne Auswahl alle</translation>
    </message>
    <message>
        <source>Copies the table, to paste into a spreadsheet</source>
        <translation>Kopiert die Tabelle, zum Einfügen in eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Copies what it says</source>
        <translation>Kopiert, was hier steht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy it anew, or have it made again.</source>
        <translation>Kopieren Sie sie noch einmal, oder lassen Sie sie neu machen.</translation>
    </message>
    <message>
        <source>Copy it from the device&apos;s page on the server.</source>
        <translation>Kopieren Sie es von der Seite des Geräts auf dem Server.</translation>
    </message>
    <message>
        <source>Copy the data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>Copy the database to a file; others may use it meanwhile.</source>
        <translation>Die Datenbank in eine Datei kopieren; andere dürfen sie dabei verwenden.</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Copying the data</source>
        <translation>Daten werden kopiert</translation>
    </message>
    <message>
        <source>Correct it in the settings or OFMON_WIFI.</source>
        <translation>Berichtigen Sie sie in den Einstellungen oder OFMON_WIFI.</translation>
    </message>
    <message>
        <source>Correct it, e.g. http://proxy.example.org:3128, or unset it.</source>
        <translation>Berichtigen Sie ihn, z. B. http://proxy.example.org:3128, oder heben Sie ihn auf.</translation>
    </message>
    <message>
        <source>Correct it; ofmon settings shows what holds.</source>
        <translation>Berichtigen Sie es; ofmon settings zeigt, was gilt.</translation>
    </message>
    <message>
        <source>Correct the list.</source>
        <translation>Berichtigen Sie die Liste.</translation>
    </message>
    <message>
        <source>Correct the value, then try again.</source>
        <translation>Berichtigen Sie den Wert und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Correct what OFMON_SECRETS_FILE names, or its permissions.</source>
        <translation>Berichtigen Sie, was OFMON_SECRETS_FILE nennt, oder dessen Berechtigungen.</translation>
    </message>
    <message>
        <source>Correct {first} and {second}, or unset them to go by what this computer trusts.</source>
        <translation>Berichtigen Sie {first} und {second}, oder heben Sie sie auf, damit gilt, wem dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>Correct {name}, or unset it to go by what this computer trusts.</source>
        <translation>Berichtigen Sie {name}, oder heben Sie es auf, damit gilt, wem dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost: {amounts}</source>
        <translation>Kosten: {amounts}</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Current transformer</source>
        <translation>Stromwandler</translation>
    </message>
    <message>
        <source>Current transformer {number}</source>
        <translation>Stromwandler {number}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer: {name}</source>
        <translation>Kunde: {name}</translation>
    </message>
    <message>
        <source>Customer; empty for nobody</source>
        <translation>Kunde; leer für niemanden</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dashboard {title!r} created: {url}</source>
        <translation>Dashboard {title!r} angelegt: {url}</translation>
    </message>
    <message>
        <source>Dashboard {title!r} unchanged: {url}</source>
        <translation>Dashboard {title!r} unverändert: {url}</translation>
    </message>
    <message>
        <source>Dashboard {title!r} updated: {url}</source>
        <translation>Dashboard {title!r} aktualisiert: {url}</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation>Daten auf diesem Computer</translation>
    </message>
    <message>
        <source>Databases of OFMon (*.db);;All files (*)</source>
        <translation>Datenbanken von OFMon (*.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Dates …</source>
        <translation>Daten …</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day: {example}</source>
        <translation>Tag: {example}</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days like 2026-12-25, parted by commas</source>
        <translation>Tage wie 2026-12-25, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Neu entscheiden</translation>
    </message>
    <message>
        <source>Delete all readings</source>
        <translation>Alle Messwerte löschen</translation>
    </message>
    <message>
        <source>Delete all readings from this computer</source>
        <translation>Alle Messwerte von diesem Computer löschen</translation>
    </message>
    <message>
        <source>Delete readings from this computer, all or some, after a backup.</source>
        <translation>Messwerte von diesem Computer löschen, alle oder einige, nach einer Sicherung.</translation>
    </message>
    <message>
        <source>Delete some readings from this computer</source>
        <translation>Einige Messwerte von diesem Computer löschen</translation>
    </message>
    <message>
        <source>Delete some …</source>
        <translation>Einige löschen …</translation>
    </message>
    <message>
        <source>Delete these readings</source>
        <translation>Diese Messwerte löschen</translation>
    </message>
    <message>
        <source>Deletes all readings from this computer</source>
        <translation>Löscht alle Messwerte von diesem Computer</translation>
    </message>
    <message>
        <source>Deletes readings by age, state or meter</source>
        <translation>Löscht Messwerte nach Alter, Zustand oder Zähler</translation>
    </message>
    <message>
        <source>Deletes them from this computer</source>
        <translation>Löscht sie von diesem Computer</translation>
    </message>
    <message>
        <source>Deleting all readings</source>
        <translation>Alle Messwerte werden gelöscht</translation>
    </message>
    <message>
        <source>Deleting readings</source>
        <translation>Messwerte werden gelöscht</translation>
    </message>
    <message>
        <source>Depots, what is expected at each, and what is due</source>
        <translation>Depots, was an jedem erwartet wird und was fällig ist</translation>
    </message>
    <message>
        <source>Depots: what is expected at each, and how often it is collected.</source>
        <translation>Depots: was an jedem erwartet wird und wie oft es ausgelesen wird.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Device on the server</source>
        <translation>Gerät auf dem Server</translation>
    </message>
    <message>
        <source>Device profile</source>
        <translation>Geräteprofil</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Devices and meters that are known here</source>
        <translation>Geräte und Zähler, die hier bekannt sind</translation>
    </message>
    <message>
        <source>Devices known here</source>
        <translation>Hier bekannte Geräte</translation>
    </message>
    <message>
        <source>Devices on the server</source>
        <translation>Geräte auf dem Server</translation>
    </message>
    <message>
        <source>Devices on the server, also without a network</source>
        <translation>Geräte auf dem Server, auch ohne Netzwerk</translation>
    </message>
    <message>
        <source>Devices on the server.</source>
        <translation>Geräte auf dem Server.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Does whoever runs the server say the same fingerprint? Type {yes} to trust it: </source>
        <translation>Nennt der Betreiber des Servers denselben Fingerabdruck? {yes} eingeben, um ihm zu vertrauen: </translation>
    </message>
    <message>
        <source>Does {meter} take the place of {others}?</source>
        <translation>Ersetzt {meter} den Zähler {others}?</translation>
    </message>
    <message>
        <source>Does {new} take the place of {old}?</source>
        <translation>Ersetzt {new} den Zähler {old}?</translation>
    </message>
    <message>
        <source>Don&apos;t try this firmware again; tell who made it.</source>
        <translation>Versuchen Sie diese Firmware nicht noch einmal; sagen Sie es dem Hersteller.</translation>
    </message>
    <message>
        <source>Done: {counted}.</source>
        <translation>Fertig: {counted}.</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Due at all sites, {day}</source>
        <translation>Fällig an allen Standorten, {day}</translation>
    </message>
    <message>
        <source>Due at {site}, {day}</source>
        <translation>Fällig an {site}, {day}</translation>
    </message>
    <message>
        <source>Due …</source>
        <translation>Fällig …</translation>
    </message>
    <message>
        <source>Each is collected first. Stay near: it takes about two minutes a meter. A meter goes back by itself to what it runs now if the new firmware fails. You can cancel at any time.</source>
        <translation>Jeder wird zuerst ausgelesen. Bleiben Sie in der Nähe: es dauert etwa zwei Minuten je Zähler. Versagt die neue Firmware, kehrt ein Zähler von selbst zur jetzigen zurück. Sie können jederzeit abbrechen.</translation>
    </message>
    <message>
        <source>Each line is rounded once: energy to 0.001 kWh, the amount to the smallest unit of the currency, half up.</source>
        <translation>Jede Zeile wird einmal gerundet: Energie auf 0.001 kWh, der Betrag auf die kleinste Einheit der Währung, kaufmännisch.</translation>
    </message>
    <message>
        <source>Each meter that is heard by a scan is listed here, with its readings.</source>
        <translation>Jeder Zähler, den eine Suche empfängt, steht hier mit seinen Messwerten.</translation>
    </message>
    <message>
        <source>Each visit, tour, sync and export ends with a line here.</source>
        <translation>Jeder Besuch, Rundgang, Abgleich und Export endet mit einer Zeile hier.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Emulated meters come with OFMon&apos;s source code. There, this command starts three of them, a server and the collector:</source>
        <translation>Emulierte Zähler gehören zum Quelltext von OFMon. Dort startet dieser Befehl drei davon, einen Server und das Ausleseprogramm:</translation>
    </message>
    <message>
        <source>End the name with .pdf, .svg or .png.</source>
        <translation>Der Name muss auf .pdf, .svg oder .png enden.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Energy as a table</source>
        <translation>Energie als Tabelle</translation>
    </message>
    <message>
        <source>Energy by device</source>
        <translation>Energie nach Gerät</translation>
    </message>
    <message>
        <source>Energy by hour, day and month is drawn here from the readings that you collect.</source>
        <translation>Hier wird die Energie nach Stunde, Tag und Monat gezeichnet, aus den Messwerten, die Sie auslesen.</translation>
    </message>
    <message>
        <source>Energy report</source>
        <translation>Energiebericht</translation>
    </message>
    <message>
        <source>Energy report: {name}, {period}</source>
        <translation>Energiebericht: {name}, {period}</translation>
    </message>
    <message>
        <source>English is spoken instead.</source>
        <translation>Stattdessen wird Englisch gesprochen.</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Enter opens a meter; the space bar presses the button in its row</source>
        <translation>Enter öffnet einen Zähler; die Leertaste drückt die Schaltfläche in seiner Zeile</translation>
    </message>
    <message>
        <source>Erase all readings and the power-loss log on {meter}?</source>
        <translation>Alle Messwerte und das Stromausfall-Protokoll auf {meter} löschen?</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Every meter was collected as often as its site wants it.</source>
        <translation>Jeder Zähler wurde so oft ausgelesen, wie sein Standort es verlangt.</translation>
    </message>
    <message>
        <source>Every reading that is stored on this computer</source>
        <translation>Jeder Messwert, der auf diesem Computer gespeichert ist</translation>
    </message>
    <message>
        <source>Every reading that you collect is listed here.</source>
        <translation>Jeder Messwert, den Sie auslesen, steht hier.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Exchange --from and --to.</source>
        <translation>--from und --to vertauschen.</translation>
    </message>
    <message>
        <source>Exchange a meter: the old one is collected, the new one gets its device.</source>
        <translation>Einen Zähler tauschen: der alte wird ausgelesen, der neue bekommt sein Gerät.</translation>
    </message>
    <message>
        <source>Exchange files of OFMon (*.ofmon);;All files (*)</source>
        <translation>Austauschdateien von OFMon (*.ofmon);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Exchange of {old} for {new}</source>
        <translation>Tausch von {old} gegen {new}</translation>
    </message>
    <message>
        <source>Exchange the meter of {device}</source>
        <translation>Den Zähler von {device} tauschen</translation>
    </message>
    <message>
        <source>Exchange with colleagues</source>
        <translation>Mit Kollegen austauschen</translation>
    </message>
    <message>
        <source>Exchange …</source>
        <translation>Tauschen …</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Zählertausche</translation>
    </message>
    <message>
        <source>Exchanges of meters</source>
        <translation>Zählertausche</translation>
    </message>
    <message>
        <source>Expected here, not heard: {name}, last {ago}</source>
        <translation>Hier erwartet, nicht empfangen: {name}, zuletzt {ago}</translation>
    </message>
    <message>
        <source>Expected here, not heard: {name}, last {when}</source>
        <translation>Hier erwartet, nicht empfangen: {name}, zuletzt {when}</translation>
    </message>
    <message>
        <source>Expected here, not heard: {name}, never heard</source>
        <translation>Hier erwartet, nicht empfangen: {name}, nie empfangen</translation>
    </message>
    <message>
        <source>Expected here, not heard: {name}, never heard here</source>
        <translation>Hier erwartet, nicht empfangen: {name}, hier nie empfangen</translation>
    </message>
    <message>
        <source>Expects it at {site} from now on</source>
        <translation>Erwartet ihn ab jetzt an {site}</translation>
    </message>
    <message>
        <source>Export sites</source>
        <translation>Standorte exportieren</translation>
    </message>
    <message>
        <source>Export the sites to see how such a file looks.</source>
        <translation>Exportieren Sie die Standorte, um zu sehen, wie so eine Datei aussieht.</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Fetch firmware</source>
        <translation>Firmware holen</translation>
    </message>
    <message>
        <source>Fetching firmware</source>
        <translation>Firmware wird geholt</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Figure too large</source>
        <translation>Wert zu groß</translation>
    </message>
    <message>
        <source>Files for colleagues</source>
        <translation>Dateien für Kolleginnen und Kollegen</translation>
    </message>
    <message>
        <source>Filled in below. The meter would show {voltage:.1f} V, {current:.2f} A and {power:.0f} W, where it showed {voltage_before:.1f} V, {current_before:.2f} A and {power_before:.0f} W.</source>
        <translation>Unten eingetragen. Der Zähler würde {voltage:.1f} V, {current:.2f} A und {power:.0f} W zeigen, wo er {voltage_before:.1f} V, {current_before:.2f} A und {power_before:.0f} W zeigte.</translation>
    </message>
    <message>
        <source>Fills in the values by which the meter shows the same</source>
        <translation>Trägt die Werte ein, mit denen der Zähler dasselbe zeigt</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Firmware of the meters</source>
        <translation>Firmware der Zähler</translation>
    </message>
    <message>
        <source>Firmware updates: {sent} reported, {waiting} waiting</source>
        <translation>Firmware-Aktualisierungen: {sent} gemeldet, {waiting} warten</translation>
    </message>
    <message>
        <source>Firmware {new} is available; this meter runs {old}.</source>
        <translation>Firmware {new} ist verfügbar; auf diesem Zähler läuft {old}.</translation>
    </message>
    <message>
        <source>Firmware {title} {version} fetched and checked.</source>
        <translation>Firmware {title} {version} geholt und geprüft.</translation>
    </message>
    <message>
        <source>Firmware: {error}</source>
        <translation>Firmware: {error}</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Erstes freies Etikett</translation>
    </message>
    <message>
        <source>First reading of {meter}: {reading}</source>
        <translation>Erster Messwert von {meter}: {reading}</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>First steps, step {number} of {total}</source>
        <translation>Erste Schritte, Schritt {number} von {total}</translation>
    </message>
    <message>
        <source>Follows the system</source>
        <translation>Folgt dem System</translation>
    </message>
    <message>
        <source>For what the standing charge is due</source>
        <translation>Wofür die Grundgebühr fällig ist</translation>
    </message>
    <message>
        <source>For whoever helps you: the doctor&apos;s findings, settings, activity, versions, the log, and how much the database holds. Passwords, tokens and passphrases are left out; names of meters and devices stay in. Read it before you hand it on.</source>
        <translation>Für alle, die Ihnen helfen: die Befunde der Diagnose, Einstellungen, Aktivität, Versionen, das Protokoll, und wie viel die Datenbank enthält. Passwörter, Token und Passphrasen fehlen; Namen von Zählern und Geräten bleiben darin. Lesen Sie es, bevor Sie es weitergeben.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>For whom it holds</source>
        <translation>Für wen er gilt</translation>
    </message>
    <message>
        <source>For whom the chosen tariff shall hold</source>
        <translation>Für wen der gewählte Tarif gelten soll</translation>
    </message>
    <message>
        <source>For {energy} kWh of it there is no price.</source>
        <translation>Für {energy} kWh davon gibt es keinen Preis.</translation>
    </message>
    <message>
        <source>Forget a tariff; it holds for nobody then.</source>
        <translation>Einen Tarif vergessen; er gilt dann für niemanden.</translation>
    </message>
    <message>
        <source>Forget the session on this computer.</source>
        <translation>Die Sitzung auf diesem Computer vergessen.</translation>
    </message>
    <message>
        <source>Forget this meter</source>
        <translation>Diesen Zähler vergessen</translation>
    </message>
    <message>
        <source>Forget {meter}</source>
        <translation>{meter} vergessen</translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation>Vergessen …</translation>
    </message>
    <message>
        <source>Forgets the chosen tariff</source>
        <translation>Vergisst den gewählten Tarif</translation>
    </message>
    <message>
        <source>Forgets the session; readings stay</source>
        <translation>Vergisst die Sitzung; Messwerte bleiben</translation>
    </message>
    <message>
        <source>Forgetting {meter}</source>
        <translation>{meter} wird vergessen</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Vergessen.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Free it all the same</source>
        <translation>Trotzdem leeren</translation>
    </message>
    <message>
        <source>Free it all the same …</source>
        <translation>Trotzdem leeren …</translation>
    </message>
    <message>
        <source>Free the meter&apos;s memory</source>
        <translation>Speicher des Zählers leeren</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From a list …</source>
        <translation>Aus einer Liste …</translation>
    </message>
    <message numerus="yes">
        <source>From colleagues: %n site(s) new or changed: {names}.</source>
        <translation>
            <numerusform>Von Kollegen: %n Standort neu oder geändert: {names}.</numerusform>
            <numerusform>Von Kollegen: %n Standorte neu oder geändert: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From colleagues: notes about %n meter(s): {names}.</source>
        <translation>
            <numerusform>Von Kollegen: Notizen zu %n Zähler: {names}.</numerusform>
            <numerusform>Von Kollegen: Notizen zu %n Zählern: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From colleagues: where %n meter(s) (is|are) expected: {names}.</source>
        <translation>
            <numerusform>Von Kollegen: wo %n Zähler erwartet wird: {names}.</numerusform>
            <numerusform>Von Kollegen: wo %n Zähler erwartet werden: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on only {meter} counts for this device: what {others} measures later is held here, not sent. What it measured until now stays the device&apos;s.</source>
        <translation>Ab jetzt gilt nur {meter} für dieses Gerät: was {others} später misst, wird hier zurückgehalten, nicht gesendet. Was bis jetzt gemessen wurde, bleibt beim Gerät.</translation>
    </message>
    <message numerus="yes">
        <source>From now on the data lies in {folder}, which holds %n reading(s).</source>
        <translation>
            <numerusform>Ab jetzt liegen die Daten in {folder}, mit %n Messwert.</numerusform>
            <numerusform>Ab jetzt liegen die Daten in {folder}, mit %n Messwerten.</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on the data lies in {folder}, which holds no data yet.</source>
        <translation>Ab jetzt liegen die Daten in {folder}, wo noch keine Daten sind.</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Aus der Zwischenablage</translation>
    </message>
    <message>
        <source>From the next start on the data lies in {folder}.</source>
        <translation>Ab dem nächsten Start liegen die Daten in {folder}.</translation>
    </message>
    <message>
        <source>From {computer}, {day}.</source>
        <translation>Von {computer}, {day}.</translation>
    </message>
    <message>
        <source>From {least} to {most} {unit}.</source>
        <translation>Von {least} bis {most} {unit}.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Gather</source>
        <translation>Sammeln</translation>
    </message>
    <message>
        <source>Gathering …</source>
        <translation>Wird gesammelt …</translation>
    </message>
    <message>
        <source>Get the file ofmon.bin of a release.</source>
        <translation>Holen Sie die Datei ofmon.bin einer Veröffentlichung.</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Bekommt</translation>
    </message>
    <message>
        <source>Give - instead.</source>
        <translation>Geben Sie stattdessen - an.</translation>
    </message>
    <message>
        <source>Give a meter its token; what the meter holds is collected.</source>
        <translation>Einem Zähler sein Token geben; was der Zähler enthält, wird ausgelesen.</translation>
    </message>
    <message>
        <source>Give hours over midnight as two: 22:00 to 24:00 and 00:00 to 06:00.</source>
        <translation>Geben Sie Stunden über Mitternacht als zwei an: 22:00 bis 24:00 und 00:00 bis 06:00.</translation>
    </message>
    <message>
        <source>Give it a token, if that sends no reading to a wrong device.</source>
        <translation>Ihm ein Token geben, falls dadurch kein Messwert an ein falsches Gerät geht.</translation>
    </message>
    <message>
        <source>Give it an access token on the server.</source>
        <translation>Geben Sie ihm auf dem Server ein Zugriffstoken.</translation>
    </message>
    <message>
        <source>Give it as http://…</source>
        <translation>Geben Sie ihn als http://… an</translation>
    </message>
    <message>
        <source>Give it as https://thingsboard.example.org</source>
        <translation>Geben Sie sie als https://thingsboard.example.org an</translation>
    </message>
    <message>
        <source>Give it to the meter? [y/N] </source>
        <translation>Dem Zähler geben? [j/N] </translation>
    </message>
    <message>
        <source>Give it: --version X.Y.Z</source>
        <translation>Geben Sie sie an: --version X.Y.Z</translation>
    </message>
    <message>
        <source>Give its address: ofmon login --server https://…</source>
        <translation>Geben Sie seine Adresse an: ofmon login --server https://…</translation>
    </message>
    <message>
        <source>Give its address: ofmon settings server https://…</source>
        <translation>Geben Sie seine Adresse an: ofmon settings server https://…</translation>
    </message>
    <message>
        <source>Give its three letters by ISO 4217, e.g. EUR.</source>
        <translation>Geben Sie die drei Buchstaben nach ISO 4217 an, z. B. EUR.</translation>
    </message>
    <message>
        <source>Give meters newer firmware, and see that they run it; they are collected before.</source>
        <translation>Zählern neuere Firmware geben und sehen, dass sie läuft; vorher werden sie ausgelesen.</translation>
    </message>
    <message>
        <source>Give that one another name first.</source>
        <translation>Geben Sie zuerst jenem einen anderen Namen.</translation>
    </message>
    <message>
        <source>Give the device a token of letters and digits on the server.</source>
        <translation>Geben Sie dem Gerät auf dem Server ein Token aus Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Give the device a token of letters and digits, and provision the meter with it.</source>
        <translation>Geben Sie dem Gerät ein Token aus Buchstaben und Ziffern und richten Sie den Zähler damit ein.</translation>
    </message>
    <message>
        <source>Give the device another access token on the server.</source>
        <translation>Geben Sie dem Gerät auf dem Server ein anderes Zugriffstoken.</translation>
    </message>
    <message>
        <source>Give the meter&apos;s own one.</source>
        <translation>Geben Sie das des Zählers selbst an.</translation>
    </message>
    <message>
        <source>Give the token</source>
        <translation>Token geben</translation>
    </message>
    <message>
        <source>Give this one another name, or change that one.</source>
        <translation>Geben Sie diesem einen anderen Namen, oder ändern Sie jenen.</translation>
    </message>
    <message>
        <source>Gives a meter in reach this device&apos;s token</source>
        <translation>Gibt einem Zähler in Reichweite das Token dieses Geräts</translation>
    </message>
    <message>
        <source>Gives it a token without collecting, if no reading can go wrong by that.</source>
        <translation>Gibt ihm ein Token ohne Auslesen, falls dadurch kein Messwert fehlgeleitet wird.</translation>
    </message>
    <message>
        <source>Gives the meter a token</source>
        <translation>Gibt dem Zähler ein Token</translation>
    </message>
    <message>
        <source>Gives the meter the token without collecting it</source>
        <translation>Gibt dem Zähler das Token, ohne ihn auszulesen</translation>
    </message>
    <message>
        <source>Gives the meter what it had before the last change</source>
        <translation>Gibt dem Zähler, was er vor der letzten Änderung hatte</translation>
    </message>
    <message>
        <source>Go nearer and try again, or say that it can&apos;t be collected any more.</source>
        <translation>Gehen Sie näher heran und versuchen Sie es erneut, oder sagen Sie, dass er nicht mehr auslesbar ist.</translation>
    </message>
    <message>
        <source>Go nearer, and check the password.</source>
        <translation>Gehen Sie näher heran und prüfen Sie das Passwort.</translation>
    </message>
    <message>
        <source>Go nearer, and try again.</source>
        <translation>Gehen Sie näher heran und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Go nearer, or check its power.</source>
        <translation>Gehen Sie näher heran oder prüfen Sie die Stromversorgung.</translation>
    </message>
    <message>
        <source>Go nearer, or check that the meter has power. It is heard a few seconds after it starts.</source>
        <translation>Gehen Sie näher heran oder prüfen Sie, ob der Zähler Strom hat. Er ist einige Sekunden nach dem Start zu empfangen.</translation>
    </message>
    <message>
        <source>Go nearer.</source>
        <translation>Gehen Sie näher heran.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go to Collect</source>
        <translation>Zum Auslesen</translation>
    </message>
    <message>
        <source>Goes back to what meters leave the factory with</source>
        <translation>Kehrt zu dem zurück, womit Zähler das Werk verlassen</translation>
    </message>
    <message>
        <source>Goes on without signing in</source>
        <translation>Macht ohne Anmeldung weiter</translation>
    </message>
    <message>
        <source>Goes to Collect and scans</source>
        <translation>Geht zum Auslesen und sucht</translation>
    </message>
    <message>
        <source>Goes to Collect at once (Esc)</source>
        <translation>Geht sofort zum Auslesen (Esc)</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Hall 3, cabinet B, second door</source>
        <translation>Halle 3, Schrank B, zweite Tür</translation>
    </message>
    <message>
        <source>Has the data in another folder</source>
        <translation>Legt die Daten in einen anderen Ordner</translation>
    </message>
    <message>
        <source>Has the next sync send it; says before what that means</source>
        <translation>Lässt den nächsten Abgleich ihn senden; sagt vorher, was das bedeutet</translation>
    </message>
    <message>
        <source>Has the next sync send what the server refused</source>
        <translation>Lässt den nächsten Abgleich senden, was der Server abgelehnt hat</translation>
    </message>
    <message>
        <source>Has the ticked ones expected here</source>
        <translation>Lässt die angekreuzten hier erwarten</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Heat map of power</source>
        <translation>Heatmap der Leistung</translation>
    </message>
    <message>
        <source>Heater hall 3</source>
        <translation>Heizung Halle 3</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message numerus="yes">
        <source>Held again: %n reading(s).</source>
        <translation>
            <numerusform>Wieder zurückgehalten: %n Messwert.</numerusform>
            <numerusform>Wieder zurückgehalten: %n Messwerte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Held readings</source>
        <translation>Zurückgehaltene Messwerte</translation>
    </message>
    <message>
        <source>Held readings.</source>
        <translation>Zurückgehaltene Messwerte.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Here stands what the tariff comes to, as soon as it is complete.</source>
        <translation>Hier steht, was der Tarif ergibt, sobald er vollständig ist.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>History …</source>
        <translation>Verlauf …</translation>
    </message>
    <message>
        <source>Hold the camera straight and near, with light on the label; or choose the name.</source>
        <translation>Halten Sie die Kamera gerade und nah, mit Licht auf dem Etikett; oder wählen Sie den Namen.</translation>
    </message>
    <message>
        <source>Holds again what you placed in time</source>
        <translation>Hält wieder zurück, was Sie zeitlich eingeordnet haben</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Holidays: {days}</source>
        <translation>Feiertage: {days}</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Hours are missing, so the change is that of what was read.</source>
        <translation>Es fehlen Stunden, darum ist die Veränderung die des Ausgelesenen.</translation>
    </message>
    <message>
        <source>Hours with a reading</source>
        <translation>Stunden mit Messwert</translation>
    </message>
    <message>
        <source>Hours with a reading out of hours due, of all devices and current transformers</source>
        <translation>Stunden mit Messwert von den erwarteten Stunden, über alle Geräte und Stromwandler</translation>
    </message>
    <message>
        <source>How each part of this computer is, and what to do</source>
        <translation>Wie es um jeden Teil dieses Computers steht, und was zu tun ist</translation>
    </message>
    <message>
        <source>How far that may be wrong</source>
        <translation>Wie weit das falsch sein kann</translation>
    </message>
    <message>
        <source>How far the meter&apos;s clock was off at most</source>
        <translation>Wie weit die Uhr des Zählers höchstens abwich</translation>
    </message>
    <message>
        <source>How far the readings have come</source>
        <translation>Wie weit die Messwerte gekommen sind</translation>
    </message>
    <message>
        <source>How large text is, beside its usual size</source>
        <translation>Wie groß Text ist, gegenüber seiner üblichen Größe</translation>
    </message>
    <message>
        <source>How long a bar is</source>
        <translation>Wie lang ein Balken ist</translation>
    </message>
    <message>
        <source>How long ago the hours of the readings ended</source>
        <translation>Wie lange die Stunden der Messwerte vorbei sind</translation>
    </message>
    <message>
        <source>How long the report&apos;s period is</source>
        <translation>Wie lang der Zeitraum des Berichts ist</translation>
    </message>
    <message>
        <source>How many are expected there</source>
        <translation>Wie viele dort erwartet werden</translation>
    </message>
    <message>
        <source>How many days are shown</source>
        <translation>Wie viele Tage gezeigt werden</translation>
    </message>
    <message>
        <source>How many labels a sheet has, and how large</source>
        <translation>Wie viele Etiketten ein Bogen hat und wie groß</translation>
    </message>
    <message>
        <source>How many of them are to be collected</source>
        <translation>Wie viele davon auszulesen sind</translation>
    </message>
    <message>
        <source>How meters are reached</source>
        <translation>Wie Zähler erreicht werden</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>How often its meters are to be collected</source>
        <translation>Wie oft seine Zähler auszulesen sind</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>How things are done, also without a network (F1)</source>
        <translation>Wie man etwas macht, auch ohne Netz (F1)</translation>
    </message>
    <message>
        <source>How this was counted</source>
        <translation>Wie dies gezählt wurde</translation>
    </message>
    <message>
        <source>I&apos;m at a meter</source>
        <translation>Ich bin an einem Zähler</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>If it is meant to be so, trust it by its fingerprint: ofmon trust</source>
        <translation>Wenn das so gewollt ist, vertrauen Sie ihm nach seinem Fingerabdruck: ofmon trust</translation>
    </message>
    <message>
        <source>If it was deleted, bring it back, or provision its meter for another device.</source>
        <translation>Wurde es gelöscht, holen Sie es zurück oder richten Sie seinen Zähler für ein anderes Gerät ein.</translation>
    </message>
    <message>
        <source>If the device got another token, sign in and sync again, or provision the meter anew and say so: ofmon sync --same-device SSID</source>
        <translation>Hat das Gerät ein anderes Token bekommen, melden Sie sich an und gleichen Sie erneut ab, oder richten Sie den Zähler neu ein und sagen Sie es: ofmon sync --same-device SSID</translation>
    </message>
    <message>
        <source>If whoever runs the server says the same: ofmon trust --fingerprint SHA256</source>
        <translation>Wenn der Betreiber des Servers dasselbe sagt: ofmon trust --fingerprint SHA256</translation>
    </message>
    <message>
        <source>If you know since when the meter has been there, say it: --since 2026-03-14T08:00. Or leave them here with a reason.</source>
        <translation>Wissen Sie, seit wann der Zähler dort ist, geben Sie es an: --since 2026-03-14T08:00. Oder lassen Sie sie mit einem Grund hier.</translation>
    </message>
    <message>
        <source>If {meter} can&apos;t be collected any more, say so (--dead).</source>
        <translation>Ist {meter} nicht mehr auslesbar, sagen Sie es (--dead).</translation>
    </message>
    <message>
        <source>If {meter} takes its place from now on, say --takes-over: what {names} measures after that is held here, not sent. Else give {meter} a device of its own.</source>
        <translation>Ersetzt {meter} ihn ab jetzt, geben Sie --takes-over an: was {names} danach misst, wird hier zurückgehalten, nicht gesendet. Sonst geben Sie {meter} ein eigenes Gerät.</translation>
    </message>
    <message>
        <source>Images that were kept before are still here.</source>
        <translation>Früher aufgehobene Images sind noch hier.</translation>
    </message>
    <message>
        <source>Import sites</source>
        <translation>Standorte importieren</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>In brackets stand the least and the most that a sum may be where times are estimated: each reading at any moment of its span.</source>
        <translation>In Klammern stehen das Mindeste und das Meiste, was eine Summe sein kann, wo Zeiten geschätzt sind: jeder Messwert an jedem Zeitpunkt seiner Spanne.</translation>
    </message>
    <message>
        <source>In {place} an object is expected.</source>
        <translation>In {place} wird ein Objekt erwartet.</translation>
    </message>
    <message>
        <source>In {place}: {what}</source>
        <translation>In {place}: {what}</translation>
    </message>
    <message>
        <source>Install OFMon again; in its sources, run make setup.</source>
        <translation>Installieren Sie OFMon erneut; im Quelltext: make setup ausführen.</translation>
    </message>
    <message>
        <source>Install the dashboard of a device profile, or bring it up to date.</source>
        <translation>Das Dashboard eines Geräteprofils installieren oder aktualisieren.</translation>
    </message>
    <message>
        <source>Is it {thousands} or {decimal}? Write it so.</source>
        <translation>Ist es {thousands} oder {decimal}? Schreiben Sie es so.</translation>
    </message>
    <message>
        <source>Is this really {meter}?</source>
        <translation>Ist das wirklich {meter}?</translation>
    </message>
    <message>
        <source>It can&apos;t be read ({reason}).</source>
        <translation>Es ist nicht lesbar ({reason}).</translation>
    </message>
    <message>
        <source>It goes off the lists, and its place, notes and photos are deleted. What it measured stays its devices&apos;. A copy of the database is left beside it. If it is heard again, it is listed as a new meter.</source>
        <translation>Er verschwindet aus den Listen, und sein Ort, seine Notizen und Fotos werden gelöscht. Was er gemessen hat, bleibt bei seinen Geräten. Eine Kopie der Datenbank wird daneben abgelegt. Wird er wieder empfangen, erscheint er als neuer Zähler.</translation>
    </message>
    <message>
        <source>It goes on measuring as before.</source>
        <translation>Er misst weiter wie zuvor.</translation>
    </message>
    <message>
        <source>It goes on with the firmware it has.</source>
        <translation>Er läuft mit der bisherigen Firmware weiter.</translation>
    </message>
    <message>
        <source>It has another place.</source>
        <translation>Er hat einen anderen Ort.</translation>
    </message>
    <message>
        <source>It has measured nothing yet.</source>
        <translation>Er hat noch nichts gemessen.</translation>
    </message>
    <message>
        <source>It has more cells than the first line has names.</source>
        <translation>Sie hat mehr Zellen, als die erste Zeile Namen hat.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n reading(s).</source>
        <translation>
            <numerusform>Er enthält %n Messwert.</numerusform>
            <numerusform>Er enthält %n Messwerte.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds for nobody then. Readings stay. Save it before, if you may need it again.</source>
        <translation>Er gilt dann für niemanden. Messwerte bleiben. Speichern Sie ihn vorher, falls Sie ihn noch brauchen.</translation>
    </message>
    <message>
        <source>It holds no data yet.</source>
        <translation>Er enthält noch keine Daten.</translation>
    </message>
    <message>
        <source>It holds nothing that isn&apos;t known here.</source>
        <translation>Sie enthält nichts, was hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>It holds signs that can&apos;t be seen: {written}</source>
        <translation>Enthält unsichtbare Zeichen: {written}</translation>
    </message>
    <message>
        <source>It holds what it measured since its last collection ({ago}). All of that is collected first: read, stored here and verified. If that fails, nothing is erased. Its token stays.</source>
        <translation>Er enthält, was er seit der letzten Auslesung ({ago}) gemessen hat. All das wird zuerst ausgelesen: gelesen, hier gespeichert und geprüft. Schlägt das fehl, wird nichts gelöscht. Sein Token bleibt.</translation>
    </message>
    <message>
        <source>It is built on these packages:</source>
        <translation>Es baut auf diesen Paketen auf:</translation>
    </message>
    <message>
        <source>It is collected first. Stay near for about two minutes: it restarts, and goes back by itself to what it runs now if the new firmware fails.</source>
        <translation>Er wird zuerst ausgelesen. Bleiben Sie etwa zwei Minuten in der Nähe: er startet neu und kehrt von selbst zur jetzigen Firmware zurück, falls die neue versagt.</translation>
    </message>
    <message>
        <source>It is expected here.</source>
        <translation>Er wird hier erwartet.</translation>
    </message>
    <message>
        <source>It is expected to become {device}.</source>
        <translation>Er soll {device} werden.</translation>
    </message>
    <message>
        <source>It is expected with another device.</source>
        <translation>Er wird mit einem anderen Gerät erwartet.</translation>
    </message>
    <message>
        <source>It is for {subject}, made by {issuer}, valid {begin} to {end}.</source>
        <translation>Es ist für {subject}, ausgestellt von {issuer}, gültig von {begin} bis {end}.</translation>
    </message>
    <message>
        <source>It is forgotten.</source>
        <translation>Er ist vergessen.</translation>
    </message>
    <message>
        <source>It is kept nowhere else on this computer.</source>
        <translation>Es ist sonst nirgends auf diesem Computer hinterlegt.</translation>
    </message>
    <message>
        <source>It is kept. The window follows when what runs now has ended, or when OFMon starts next.</source>
        <translation>Gemerkt. Das Fenster folgt, wenn das, was jetzt läuft, zu Ende ist, oder beim nächsten Start von OFMon.</translation>
    </message>
    <message>
        <source>It is known here.</source>
        <comment>a site or a note</comment>
        <translation>Das ist hier bekannt.</translation>
    </message>
    <message>
        <source>It is made as the server&apos;s own form makes one; nothing else is changed.</source>
        <translation>Es wird angelegt, wie es das Formular des Servers tut; sonst wird nichts geändert.</translation>
    </message>
    <message>
        <source>It is new.</source>
        <comment>a site or a note</comment>
        <translation>Das ist neu.</translation>
    </message>
    <message>
        <source>It is no text in UTF-8.</source>
        <translation>Es ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>It is the factory&apos;s.</source>
        <translation>Es ist die des Werks.</translation>
    </message>
    <message>
        <source>It is too large for a tariff.</source>
        <translation>Zu groß für einen Tarif.</translation>
    </message>
    <message>
        <source>It is your own.</source>
        <translation>Es ist Ihre eigene.</translation>
    </message>
    <message>
        <source>It looks like HTML or a template (&lt; before a letter, or {braces}).</source>
        <translation>Es sieht nach HTML oder einer Vorlage aus (&lt; vor einem Buchstaben, oder {braces}).</translation>
    </message>
    <message>
        <source>It measures on with the old one; all readings that were read are stored here.</source>
        <translation>Er misst mit der alten weiter; alle gelesenen Messwerte sind hier gespeichert.</translation>
    </message>
    <message>
        <source>It moves here from {site!r}.</source>
        <translation>Er zieht von {site!r} hierher um.</translation>
    </message>
    <message>
        <source>It names no site.</source>
        <translation>Nennt keinen Standort.</translation>
    </message>
    <message>
        <source>It runs {version} now.</source>
        <translation>Es läuft jetzt mit {version}.</translation>
    </message>
    <message>
        <source>It shows {voltage_before:.1f} V, {current_before:.2f} A, {power_before:.0f} W; by the new values it would show {voltage:.1f} V, {current:.2f} A, {power:.0f} W.</source>
        <translation>Er zeigt {voltage_before:.1f} V, {current_before:.2f} A, {power_before:.0f} W; mit den neuen Werten würde er {voltage:.1f} V, {current:.2f} A, {power:.0f} W zeigen.</translation>
    </message>
    <message>
        <source>It stays as it is. Two devices of one name can&apos;t be.</source>
        <translation>Es bleibt, wie es ist. Zwei Geräte gleichen Namens kann es nicht geben.</translation>
    </message>
    <message>
        <source>It takes its place</source>
        <translation>Er ersetzt ihn</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Alles blieb, wie es war.</translation>
    </message>
    <message>
        <source>It was made before the meter&apos;s clock was set, and nobody said for which device.</source>
        <translation>Er entstand, bevor die Uhr des Zählers gestellt war, und niemand sagte, für welches Gerät.</translation>
    </message>
    <message>
        <source>It was made for another server: what that one has counts as not yet sent here.</source>
        <translation>Sie ist für einen anderen Server gemacht: Was der hat, gilt hier als noch nicht gesendet.</translation>
    </message>
    <message>
        <source>It was never visited.</source>
        <translation>Er wurde nie besucht.</translation>
    </message>
    <message>
        <source>It was not trusted.</source>
        <translation>Ihm wurde nicht vertraut.</translation>
    </message>
    <message>
        <source>It was taken off the lists.</source>
        <translation>Er wurde aus den Listen genommen.</translation>
    </message>
    <message>
        <source>It was written by a clock that is ahead, and is left out.</source>
        <comment>a site or a note</comment>
        <translation>Das wurde nach einer Uhr geschrieben, die vorgeht, und bleibt weg.</translation>
    </message>
    <message>
        <source>Its devices were never listed on this computer.</source>
        <translation>Seine Geräte wurden auf diesem Computer nie aufgelistet.</translation>
    </message>
    <message>
        <source>Its fingerprint is {fingerprint}.</source>
        <translation>Sein Fingerabdruck ist {fingerprint}.</translation>
    </message>
    <message>
        <source>Its place is left out: places can&apos;t be noted here.</source>
        <translation>Der Ort entfällt: hier lassen sich keine Orte notieren.</translation>
    </message>
    <message>
        <source>Its place is left out: the meter isn&apos;t known yet.</source>
        <translation>Der Ort entfällt: der Zähler ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Its place is noted.</source>
        <translation>Der Ort ist notiert.</translation>
    </message>
    <message>
        <source>Its power went.</source>
        <translation>Der Strom fiel aus.</translation>
    </message>
    <message>
        <source>Its power went; when is known to {span}.</source>
        <translation>Der Strom fiel aus; der Zeitpunkt ist auf {span} bekannt.</translation>
    </message>
    <message>
        <source>Its readings are all still here.</source>
        <translation>Die Messwerte sind alle noch hier.</translation>
    </message>
    <message>
        <source>Its time agrees with nothing around it.</source>
        <translation>Die Zeit passt zu nichts ringsum.</translation>
    </message>
    <message>
        <source>Join a meter&apos;s network (SEM-…) yourself and name it: ofmon collect SEM-…</source>
        <translation>Verbinden Sie sich selbst mit dem Netzwerk eines Zählers (SEM-…) und nennen Sie es: ofmon collect SEM-…</translation>
    </message>
    <message>
        <source>Join the Wi-Fi {meter} and try again. If it really is {meter}, collect it with --this-is-it.</source>
        <translation>Verbinden Sie sich mit dem WLAN {meter} und versuchen Sie es erneut. Ist es wirklich {meter}, lesen Sie mit --this-is-it aus.</translation>
    </message>
    <message>
        <source>Join the meter&apos;s Wi-Fi in the system&apos;s settings. Its name begins with SEM-; give it here.</source>
        <translation>Verbinden Sie sich in den Systemeinstellungen mit dem WLAN des Zählers. Sein Name beginnt mit SEM-; geben Sie ihn hier an.</translation>
    </message>
    <message>
        <source>Join the meter&apos;s network yourself and use --wifi manual.</source>
        <translation>Verbinden Sie sich selbst mit dem Netzwerk des Zählers und verwenden Sie --wifi manual.</translation>
    </message>
    <message>
        <source>Join the right Wi-Fi and try again, or say that this is the one.</source>
        <translation>Verbinden Sie sich mit dem richtigen WLAN und versuchen Sie es erneut, oder sagen Sie, dass es dieser ist.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep address</source>
        <translation>Adresse behalten</translation>
    </message>
    <message>
        <source>Keep passphrase</source>
        <translation>Passphrase behalten</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Keep tariffs, and say for whom they hold.</source>
        <translation>Tarife führen und sagen, für wen sie gelten.</translation>
    </message>
    <message>
        <source>Keep the present data</source>
        <translation>Jetzige Daten behalten</translation>
    </message>
    <message>
        <source>Keep to myself</source>
        <translation>Für mich behalten</translation>
    </message>
    <message>
        <source>Keeps it in this computer&apos;s secrets</source>
        <translation>Legt es in den Geheimnissen dieses Computers ab</translation>
    </message>
    <message>
        <source>Keeps place and notes on this computer</source>
        <translation>Behält Ort und Notizen auf diesem Computer</translation>
    </message>
    <message>
        <source>Keeps the site on this computer</source>
        <translation>Behält den Standort auf diesem Computer</translation>
    </message>
    <message>
        <source>Keeps the tariff on this computer</source>
        <translation>Bewahrt den Tarif auf diesem Computer auf</translation>
    </message>
    <message>
        <source>Keeps whose the device is</source>
        <translation>Behält, wem das Gerät gehört</translation>
    </message>
    <message>
        <source>Kept on this computer, also without a network: {images}.</source>
        <translation>Auf diesem Computer aufbewahrt, auch ohne Netz: {images}.</translation>
    </message>
    <message>
        <source>Kept on this computer.</source>
        <translation>Auf diesem Computer hinterlegt.</translation>
    </message>
    <message>
        <source>Kept secrets could not be asked for, so what looks like one is hidden: {why}</source>
        <translation>Die aufbewahrten Geheimnisse ließen sich nicht abfragen, darum ist verborgen, was wie eines aussieht: {why}</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Kept. Meters are reached this way from the next start of OFMon.</source>
        <translation>Gespeichert. Zähler werden ab dem nächsten Start von OFMon so erreicht.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Dateiart</translation>
    </message>
    <message>
        <source>Known are: {members}.</source>
        <translation>Bekannt sind: {members}.</translation>
    </message>
    <message>
        <source>Known readings</source>
        <translation>Bekannte Messwerte</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Labels for</source>
        <translation>Etiketten für</translation>
    </message>
    <message>
        <source>Labels need at least {width:.0f} x {height:.0f} mm.</source>
        <translation>Etiketten brauchen mindestens {width:.0f} x {height:.0f} mm.</translation>
    </message>
    <message>
        <source>Labels of meters</source>
        <translation>Etiketten der Zähler</translation>
    </message>
    <message>
        <source>Labels with QR codes, to scan at the meters</source>
        <translation>Etiketten mit QR-Codes, zum Scannen an den Zählern</translation>
    </message>
    <message>
        <source>Labels …</source>
        <translation>Etiketten …</translation>
    </message>
    <message>
        <source>Labels: {labels}. Sheets: {sheets}.</source>
        <translation>Etiketten: {labels}. Bögen: {sheets}.</translation>
    </message>
    <message>
        <source>Lags</source>
        <translation>Eilt nach</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last collection</source>
        <translation>Letzte Auslesung</translation>
    </message>
    <message>
        <source>Last collection of {meter}</source>
        <translation>Letzte Auslesung von {meter}</translation>
    </message>
    <message>
        <source>Last collection: {meter}, {ago}</source>
        <translation>Zuletzt ausgelesen: {meter}, {ago}</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Zuletzt empfangen</translation>
    </message>
    <message>
        <source>Last reading of {meter}: {reading}</source>
        <translation>Letzter Messwert von {meter}: {reading}</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Letzter Abgleich</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Eilt vor</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n reading(s) here for good?</source>
        <translation>
            <numerusform>%n Messwert endgültig hier lassen?</numerusform>
            <numerusform>%n Messwerte endgültig hier lassen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave a copy beside the database</source>
        <translation>Eine Kopie neben der Datenbank ablegen</translation>
    </message>
    <message>
        <source>Leave here</source>
        <translation>Hier lassen</translation>
    </message>
    <message>
        <source>Leave here …</source>
        <translation>Hier lassen …</translation>
    </message>
    <message>
        <source>Leave it here.</source>
        <translation>Lassen Sie es hier.</translation>
    </message>
    <message>
        <source>Leave out the times of one band, and give all others theirs.</source>
        <translation>Lassen Sie die Zeiten eines Preisbands weg und geben Sie allen anderen welche.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Verlassen, ohne zu speichern?</translation>
    </message>
    <message>
        <source>Leaves everything as it is</source>
        <translation>Lässt alles, wie es ist</translation>
    </message>
    <message>
        <source>Leaves it at the rows that are shown</source>
        <translation>Bleibt bei den gezeigten Zeilen</translation>
    </message>
    <message>
        <source>Leaves the meter as it is</source>
        <translation>Lässt den Zähler, wie er ist</translation>
    </message>
    <message>
        <source>Leaves the meters as they are</source>
        <translation>Lässt die Zähler, wie sie sind</translation>
    </message>
    <message>
        <source>Leaves the tariff as it is</source>
        <translation>Lässt den Tarif, wie er ist</translation>
    </message>
    <message>
        <source>Left here</source>
        <translation>Hier gelassen</translation>
    </message>
    <message numerus="yes">
        <source>Left here for good, with the reason: %n reading(s).</source>
        <translation>
            <numerusform>Endgültig hier gelassen, mit dem Grund: %n Messwert.</numerusform>
            <numerusform>Endgültig hier gelassen, mit dem Grund: %n Messwerte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left here for good: %n reading(s).</source>
        <translation>
            <numerusform>Endgültig hier gelassen: %n Messwert.</numerusform>
            <numerusform>Endgültig hier gelassen: %n Messwerte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left here: {why}</source>
        <translation>Hier gelassen: {why}</translation>
    </message>
    <message>
        <source>Let OFMON_SECRETS_FILE name a file for secrets (it is not encrypted).</source>
        <translation>Lassen Sie OFMON_SECRETS_FILE eine Datei für Geheimnisse nennen (sie ist nicht verschlüsselt).</translation>
    </message>
    <message>
        <source>Let a tariff hold for a device, a site, a customer, or all.</source>
        <translation>Einen Tarif für ein Gerät, einen Standort, einen Kunden oder alle gelten lassen.</translation>
    </message>
    <message>
        <source>Let each rate begin on a day after the last one of the rate before.</source>
        <translation>Lassen Sie jede Preisstufe an einem Tag nach dem letzten der vorigen beginnen.</translation>
    </message>
    <message>
        <source>Let it (or the terminal) use Location Services: System Settings, Privacy &amp; Security.</source>
        <translation>Erlauben Sie ihm (oder dem Terminal) die Ortungsdienste: Systemeinstellungen, Datenschutz &amp; Sicherheit.</translation>
    </message>
    <message>
        <source>Let no tariff hold for a device, a site, a customer, or all any more.</source>
        <translation>Keinen Tarif mehr für ein Gerät, einen Standort, einen Kunden oder alle gelten lassen.</translation>
    </message>
    <message>
        <source>Lets no tariff hold for them as such</source>
        <translation>Lässt für sie als solche keinen Tarif gelten</translation>
    </message>
    <message>
        <source>Lets the chosen tariff hold for them</source>
        <translation>Lässt den gewählten Tarif für sie gelten</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like 22:00-06:00, or Mon-Fri 06:00-22:00; Sat 06:00-13:00. Empty: whenever no other price holds.</source>
        <translation>Wie 22:00-06:00, oder Mo-Fr 06:00-22:00; Sa 06:00-13:00. Leer: wann immer kein anderer Preis gilt.</translation>
    </message>
    <message>
        <source>Like {example}, as the list of networks shows it.</source>
        <translation>Wie {example}, so wie es die Netzwerkliste zeigt.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Zeile {line}: {problem}</translation>
    </message>
    <message>
        <source>Line {number} names this one, too.</source>
        <translation>Zeile {number} nennt diesen auch.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List of names</source>
        <translation>Namensliste</translation>
    </message>
    <message>
        <source>List readings that aren&apos;t sent, and say what is to become of them.</source>
        <translation>Nicht gesendete Messwerte auflisten und sagen, was aus ihnen werden soll.</translation>
    </message>
    <message>
        <source>List sites, and how far each is.</source>
        <translation>Standorte auflisten, und wie weit jeder ist.</translation>
    </message>
    <message>
        <source>List the devices and meters known here, and the server&apos;s devices when signed in.</source>
        <translation>Die hier bekannten Geräte und Zähler auflisten, angemeldet auch die Geräte des Servers.</translation>
    </message>
    <message>
        <source>List the meters in reach.</source>
        <translation>Die Zähler in Reichweite auflisten.</translation>
    </message>
    <message>
        <source>List the meters that are to be collected.</source>
        <translation>Die auszulesenden Zähler auflisten.</translation>
    </message>
    <message>
        <source>List the tariffs and for whom they hold.</source>
        <translation>Die Tarife auflisten und für wen sie gelten.</translation>
    </message>
    <message>
        <source>List them with: ofmon held</source>
        <translation>Auflisten mit: ofmon held</translation>
    </message>
    <message>
        <source>List them, and why, with: ofmon held</source>
        <translation>Auflisten, mit den Gründen: ofmon held</translation>
    </message>
    <message>
        <source>List what happened, and what it came to.</source>
        <translation>Auflisten, was geschah und was daraus wurde.</translation>
    </message>
    <message>
        <source>List whose devices are, or say whose one is.</source>
        <translation>Auflisten, wem Geräte gehören, oder sagen, wem eines gehört.</translation>
    </message>
    <message>
        <source>Listen for meters</source>
        <translation>Nach Zählern suchen</translation>
    </message>
    <message>
        <source>Listening for meters</source>
        <translation>Zähler werden gesucht</translation>
    </message>
    <message>
        <source>Listening …</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Listens for meters in reach (F5)</source>
        <translation>Sucht Zähler in Reichweite (F5)</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt);;All files (*)</source>
        <translation>Listen (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Lists what is to be collected, at all sites</source>
        <translation>Listet auf, was auszulesen ist, an allen Standorten</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Load duration</source>
        <translation>Lastdauer</translation>
    </message>
    <message>
        <source>Local data</source>
        <translation>Lokale Daten</translation>
    </message>
    <message>
        <source>Local time, as {example}. Nothing is placed before it.</source>
        <translation>Ortszeit, wie {example}. Davor wird nichts eingeordnet.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Look at a CSV file of sites and meters, and take it over.</source>
        <translation>Eine CSV-Datei mit Standorten und Zählern ansehen und übernehmen.</translation>
    </message>
    <message>
        <source>Look at it on the server, and install again.</source>
        <translation>Sehen Sie auf dem Server nach und installieren Sie erneut.</translation>
    </message>
    <message>
        <source>Look at it …</source>
        <translation>Ansehen …</translation>
    </message>
    <message>
        <source>Look at its values before you change them.</source>
        <translation>Sehen Sie seine Werte an, bevor Sie sie ändern.</translation>
    </message>
    <message>
        <source>Look at the file again.</source>
        <translation>Sehen Sie sich die Datei noch einmal an.</translation>
    </message>
    <message>
        <source>Look for firmware</source>
        <translation>Nach Firmware suchen</translation>
    </message>
    <message>
        <source>Look for it with the search field.</source>
        <translation>Suchen Sie danach mit dem Suchfeld.</translation>
    </message>
    <message>
        <source>Look up the devices</source>
        <translation>Geräte nachschlagen</translation>
    </message>
    <message>
        <source>Look what a colleague&apos;s file brings, and take it over.</source>
        <translation>Ansehen, was die Datei von jemand anderem bringt, und es übernehmen.</translation>
    </message>
    <message>
        <source>Look whether all is well on this computer, and say what to do.</source>
        <translation>Nachsehen, ob auf diesem Computer alles in Ordnung ist, und sagen, was zu tun ist.</translation>
    </message>
    <message>
        <source>Looking what waits</source>
        <translation>Es wird nachgesehen, was wartet</translation>
    </message>
    <message>
        <source>Looking whether they can run here …</source>
        <translation>Es wird geprüft, ob sie hier laufen können …</translation>
    </message>
    <message>
        <source>Looking whose access token this is …</source>
        <translation>Es wird gesucht, wessen Zugriffstoken das ist …</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Looks at each part again</source>
        <translation>Prüft jeden Teil erneut</translation>
    </message>
    <message>
        <source>Looks for confirmed readings that the server has lost since, and sends them again</source>
        <translation>Sucht bestätigte Messwerte, die der Server seither verloren hat, und sendet sie erneut</translation>
    </message>
    <message>
        <source>Looks for meters there</source>
        <translation>Sucht dort nach Zählern</translation>
    </message>
    <message>
        <source>Looks on the server for newer firmware of known meters</source>
        <translation>Sucht auf dem Server nach neuerer Firmware für bekannte Zähler</translation>
    </message>
    <message>
        <source>Made {moment} by OFMon {version} from database {database}</source>
        <translation>Erstellt {moment} von OFMon {version} aus der Datenbank {database}</translation>
    </message>
    <message>
        <source>Made {when} by OFMon {version} from {place}</source>
        <translation>Erstellt {when} von OFMon {version} aus {place}</translation>
    </message>
    <message>
        <source>Mains frequency</source>
        <translation>Netzfrequenz</translation>
    </message>
    <message>
        <source>Make devices</source>
        <translation>Geräte anlegen</translation>
    </message>
    <message>
        <source>Make devices on the server; those that are there are kept as they are.</source>
        <translation>Geräte auf dem Server anlegen; vorhandene bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Make it and its folder writable, or copy it to where it is.</source>
        <translation>Machen Sie die Datei und ihren Ordner schreibbar, oder kopieren Sie sie an einen solchen Ort.</translation>
    </message>
    <message>
        <source>Make it there, or name the meters&apos; profile: --profile NAME</source>
        <translation>Legen Sie es dort an, oder nennen Sie das Profil der Zähler: --profile NAME</translation>
    </message>
    <message>
        <source>Make labels with QR codes for devices and meters.</source>
        <translation>Etiketten mit QR-Codes für Geräte und Zähler erstellen.</translation>
    </message>
    <message>
        <source>Make room on that disk before you collect.</source>
        <translation>Schaffen Sie Platz auf diesem Datenträger, bevor Sie auslesen.</translation>
    </message>
    <message>
        <source>Make room on the disk or check its permissions, then try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger oder prüfen Sie dessen Berechtigungen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Make room there, or name another folder.</source>
        <translation>Schaffen Sie dort Platz, oder nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Make the sums anew</source>
        <translation>Summen neu bilden</translation>
    </message>
    <message>
        <source>Make them anew: ofmon doctor --mend</source>
        <translation>Neu erstellen mit: ofmon doctor --mend</translation>
    </message>
    <message>
        <source>Makes devices on the server</source>
        <translation>Legt Geräte auf dem Server an</translation>
    </message>
    <message>
        <source>Makes nothing</source>
        <translation>Legt nichts an</translation>
    </message>
    <message>
        <source>Makes them on the server</source>
        <translation>Legt sie auf dem Server an</translation>
    </message>
    <message>
        <source>Makes what charts show anew from the readings</source>
        <translation>Erstellt aus den Messwerten neu, was Diagramme zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Making %n device(s)</source>
        <translation>
            <numerusform>%n Gerät wird angelegt</numerusform>
            <numerusform>%n Geräte werden angelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean real power</source>
        <translation>Mittlere Wirkleistung</translation>
    </message>
    <message>
        <source>Means by hour</source>
        <translation>Stundenmittel</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Erneut messen</translation>
    </message>
    <message>
        <source>Measured before it was mounted</source>
        <translation>Vor der Montage gemessen</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge a colleague&apos;s file</source>
        <translation>Eine Austauschdatei zusammenführen</translation>
    </message>
    <message>
        <source>Merge a colleague&apos;s file …</source>
        <translation>Austauschdatei zusammenführen …</translation>
    </message>
    <message>
        <source>Merge the file</source>
        <translation>Die Datei zusammenführen</translation>
    </message>
    <message>
        <source>Merging was cancelled.</source>
        <translation>Das Zusammenführen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Merging {file}</source>
        <translation>{file} wird zusammengeführt</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Meter {at} of {total}</source>
        <translation>Zähler {at} von {total}</translation>
    </message>
    <message>
        <source>Meter&apos;s clock</source>
        <translation>Uhr des Zählers</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Meters expected at {site}</source>
        <translation>An {site} erwartete Zähler</translation>
    </message>
    <message>
        <source>Meters in reach</source>
        <translation>Zähler in Reichweite</translation>
    </message>
    <message>
        <source>Meters in reach are listed here</source>
        <translation>Zähler in Reichweite stehen hier</translation>
    </message>
    <message>
        <source>Meters known here; ticked: expected at this site</source>
        <translation>Hier bekannte Zähler; angekreuzt: an diesem Standort erwartet</translation>
    </message>
    <message>
        <source>Meters that can get newer firmware</source>
        <translation>Zähler, die neuere Firmware bekommen können</translation>
    </message>
    <message>
        <source>Meters that failed keep their readings. Start the tour again near them.</source>
        <translation>Fehlgeschlagene Zähler behalten ihre Messwerte. Beginnen Sie den Rundgang in ihrer Nähe erneut.</translation>
    </message>
    <message>
        <source>Meters that were heard or visited here</source>
        <translation>Zähler, die hier empfangen oder besucht wurden</translation>
    </message>
    <message>
        <source>Meters to be collected: after 30 days, or as often as their site says</source>
        <translation>Auszulesende Zähler: nach 30 Tagen, oder so oft ihr Standort es sagt</translation>
    </message>
    <message>
        <source>Meters visited</source>
        <translation>Besuchte Zähler</translation>
    </message>
    <message>
        <source>Meters without a token</source>
        <translation>Zähler ohne Token</translation>
    </message>
    <message>
        <source>Meters …</source>
        <translation>Zähler …</translation>
    </message>
    <message>
        <source>Meters, devices, visits and the lines of Activity stay; what is still on a meter is collected again.</source>
        <translation>Zähler, Geräte, Besuche und die Zeilen der Aktivität bleiben; was noch auf einem Zähler ist, wird wieder ausgelesen.</translation>
    </message>
    <message>
        <source>Missing hours</source>
        <translation>Fehlende Stunden</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More than {most} devices are no list of one depot.</source>
        <translation>Mehr als {most} Geräte sind keine Liste eines einzigen Depots.</translation>
    </message>
    <message>
        <source>Move it away or put its backup in its place.</source>
        <translation>Verschieben Sie sie, oder setzen Sie ihre Sicherung an ihre Stelle.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name a backup.</source>
        <translation>Nennen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>Name a device, a site or a customer, or give --all.</source>
        <translation>Nennen Sie ein Gerät, einen Standort oder einen Kunden, oder geben Sie --all an.</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <translation>Nennen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>Nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Name another one with --profile, or have it made: --create-profile</source>
        <translation>Nennen Sie ein anderes mit --profile, oder lassen Sie es anlegen: --create-profile</translation>
    </message>
    <message>
        <source>Name another one, or give --overwrite.</source>
        <translation>Nennen Sie etwas anderes, oder geben Sie --overwrite an.</translation>
    </message>
    <message>
        <source>Name another one.</source>
        <translation>Nennen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Name exactly the number of readings to delete: {number}.</source>
        <translation>Geben Sie genau die Zahl der zu löschenden Messwerte an: {number}.</translation>
    </message>
    <message>
        <source>Name of the meter&apos;s Wi-Fi</source>
        <translation>Name des Zähler-WLANs</translation>
    </message>
    <message>
        <source>Name of the new meter&apos;s Wi-Fi</source>
        <translation>Name des WLANs des neuen Zählers</translation>
    </message>
    <message>
        <source>Name of the price</source>
        <translation>Name des Preises</translation>
    </message>
    <message>
        <source>Name or SSID of a meter</source>
        <translation>Name oder SSID eines Zählers</translation>
    </message>
    <message>
        <source>Name the customer after the device.</source>
        <translation>Nennen Sie den Kunden nach dem Gerät.</translation>
    </message>
    <message>
        <source>Name the device.</source>
        <translation>Nennen Sie das Gerät.</translation>
    </message>
    <message>
        <source>Name the devices or meters to make labels for, or give --all.</source>
        <translation>Nennen Sie die Geräte oder Zähler für die Etiketten, oder geben Sie --all an.</translation>
    </message>
    <message>
        <source>Name the devices to make, or a list of them: --from FILE</source>
        <translation>Nennen Sie die anzulegenden Geräte oder eine Liste davon: --from FILE</translation>
    </message>
    <message>
        <source>Name the meters to collect, or give --all for those in reach.</source>
        <translation>Nennen Sie die auszulesenden Zähler, oder geben Sie --all für die in Reichweite an.</translation>
    </message>
    <message>
        <source>Name the meters to update, or give --all for those in reach.</source>
        <translation>Nennen Sie die zu aktualisierenden Zähler, oder geben Sie --all für die in Reichweite an.</translation>
    </message>
    <message>
        <source>Name the profile, or sign in: then the device is looked up.</source>
        <translation>Nennen Sie das Profil, oder melden Sie sich an: dann wird das Gerät nachgeschlagen.</translation>
    </message>
    <message>
        <source>Name them by their numbers, or by --ssid or --reason.</source>
        <translation>Nennen Sie sie nach Nummern, oder mit --ssid oder --reason.</translation>
    </message>
    <message>
        <source>Names of the devices</source>
        <translation>Namen der Geräte</translation>
    </message>
    <message>
        <source>NetworkManager (Linux)</source>
        <translation>NetworkManager (Linux)</translation>
    </message>
    <message>
        <source>NetworkManager can&apos;t be used: it is for Linux, and needs the Python package dbus-fast.</source>
        <translation>NetworkManager ist nicht verwendbar: er ist für Linux und braucht das Python-Paket dbus-fast.</translation>
    </message>
    <message>
        <source>NetworkManager can&apos;t use this computer&apos;s Wi-Fi adapter now.</source>
        <translation>NetworkManager kann den WLAN-Adapter dieses Computers gerade nicht verwenden.</translation>
    </message>
    <message>
        <source>NetworkManager does not answer.</source>
        <translation>NetworkManager antwortet nicht.</translation>
    </message>
    <message>
        <source>NetworkManager does not let this account change the Wi-Fi.</source>
        <translation>NetworkManager erlaubt diesem Konto nicht, das WLAN zu ändern.</translation>
    </message>
    <message>
        <source>NetworkManager is not running.</source>
        <translation>NetworkManager läuft nicht.</translation>
    </message>
    <message>
        <source>NetworkManager is older than 1.16, which OFMon needs.</source>
        <translation>NetworkManager ist älter als 1.16, das OFMon braucht.</translation>
    </message>
    <message>
        <source>NetworkManager refused: {reason}</source>
        <translation>NetworkManager lehnte ab: {reason}</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Never collected first, then the longest overdue</source>
        <translation>Nie ausgelesene zuerst, dann die am längsten überfälligen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New device …</source>
        <translation>Neues Gerät …</translation>
    </message>
    <message>
        <source>New devices on the server</source>
        <translation>Neue Geräte auf dem Server</translation>
    </message>
    <message>
        <source>New meter</source>
        <translation>Neuer Zähler</translation>
    </message>
    <message>
        <source>New readings</source>
        <translation>Neue Messwerte</translation>
    </message>
    <message>
        <source>New tariff …</source>
        <translation>Neuer Tarif …</translation>
    </message>
    <message>
        <source>Newer firmware</source>
        <translation>Neuere Firmware</translation>
    </message>
    <message>
        <source>Newer firmware goes to a meter after it was collected, with two minutes beside it.</source>
        <translation>Neuere Firmware bekommt ein Zähler, nachdem er ausgelesen wurde; bleiben Sie zwei Minuten bei ihm.</translation>
    </message>
    <message>
        <source>Next meter</source>
        <translation>Nächster Zähler</translation>
    </message>
    <message>
        <source>Next meter: {meter}</source>
        <translation>Nächster Zähler: {meter}</translation>
    </message>
    <message>
        <source>No OFMon meter answers at {host}: something else does.</source>
        <translation>Unter {host} antwortet kein OFMon-Zähler, sondern etwas anderes.</translation>
    </message>
    <message>
        <source>No QR code was found in the picture.</source>
        <translation>In dem Bild wurde kein QR-Code gefunden.</translation>
    </message>
    <message>
        <source>No certificate of that server was trusted by its fingerprint.</source>
        <translation>Keinem Zertifikat dieses Servers wurde nach seinem Fingerabdruck vertraut.</translation>
    </message>
    <message>
        <source>No code can be made for {device}: its name is too long.</source>
        <translation>Für {device} lässt sich kein Code erstellen: der Name ist zu lang.</translation>
    </message>
    <message>
        <source>No device is known here yet.</source>
        <translation>Hier ist noch kein Gerät bekannt.</translation>
    </message>
    <message>
        <source>No devices</source>
        <translation>Keine Geräte</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>No file was changed.</source>
        <translation>Keine Datei wurde geändert.</translation>
    </message>
    <message>
        <source>No firmware is kept on this computer.</source>
        <translation>Auf diesem Computer ist keine Firmware aufbewahrt.</translation>
    </message>
    <message>
        <source>No label was made.</source>
        <translation>Kein Etikett wurde erstellt.</translation>
    </message>
    <message>
        <source>No line fits what is asked for.</source>
        <translation>Keine Zeile passt zur Suche.</translation>
    </message>
    <message>
        <source>No meter chosen</source>
        <translation>Kein Zähler gewählt</translation>
    </message>
    <message>
        <source>No meter in reach</source>
        <translation>Kein Zähler in Reichweite</translation>
    </message>
    <message>
        <source>No meter in reach fits the filter.</source>
        <translation>Kein Zähler in Reichweite passt zum Filter.</translation>
    </message>
    <message>
        <source>No meter in reach has an older version than what is kept: nothing was updated.</source>
        <translation>Kein Zähler in Reichweite hat eine ältere Version als die hinterlegte: nichts wurde aktualisiert.</translation>
    </message>
    <message>
        <source>No meter is expected here yet.</source>
        <translation>Hier wird noch kein Zähler erwartet.</translation>
    </message>
    <message>
        <source>No meter is known yet for these devices, so there is no Wi-Fi to join.</source>
        <translation>Für diese Geräte ist noch kein Zähler bekannt, darum gibt es kein WLAN zum Verbinden.</translation>
    </message>
    <message>
        <source>No meter known here has an older version than what is kept.</source>
        <translation>Kein hier bekannter Zähler hat eine ältere Version als die hinterlegte.</translation>
    </message>
    <message>
        <source>No meter was given any of it.</source>
        <translation>Kein Zähler bekam etwas davon.</translation>
    </message>
    <message>
        <source>No meter was in reach.</source>
        <translation>Kein Zähler war in Reichweite.</translation>
    </message>
    <message>
        <source>No meter {meter} is known here.</source>
        <translation>Ein Zähler {meter} ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>No meters in reach.</source>
        <translation>Keine Zähler in Reichweite.</translation>
    </message>
    <message>
        <source>No meters in reach: nothing was collected.</source>
        <translation>Keine Zähler in Reichweite: nichts wurde ausgelesen.</translation>
    </message>
    <message>
        <source>No meters yet</source>
        <translation>Noch keine Zähler</translation>
    </message>
    <message>
        <source>No other network keeps meters&apos; answers away.</source>
        <translation>Kein anderes Netz hält Antworten der Zähler fern.</translation>
    </message>
    <message>
        <source>No power losses</source>
        <translation>Keine Stromausfälle</translation>
    </message>
    <message>
        <source>No reading</source>
        <translation>Kein Messwert</translation>
    </message>
    <message>
        <source>No reading is held for this reason.</source>
        <translation>Aus diesem Grund ist kein Messwert zurückgehalten.</translation>
    </message>
    <message>
        <source>No reading is held.</source>
        <translation>Kein Messwert ist zurückgehalten.</translation>
    </message>
    <message>
        <source>No reading is held; what waits is sent by the next sync.</source>
        <translation>Kein Messwert ist zurückgehalten; was wartet, sendet der nächste Abgleich.</translation>
    </message>
    <message>
        <source>No reading of {days} is stored here.</source>
        <translation>Kein Messwert für {days} ist hier gespeichert.</translation>
    </message>
    <message>
        <source>No reading was stored, and nothing was changed or erased on the meter.</source>
        <translation>Kein Messwert wurde gespeichert, und auf dem Zähler wurde nichts geändert oder gelöscht.</translation>
    </message>
    <message>
        <source>No reading {number} was given a time here and waits.</source>
        <translation>Kein Messwert {number} bekam hier eine Zeit und wartet.</translation>
    </message>
    <message>
        <source>No readings</source>
        <translation>Keine Messwerte</translation>
    </message>
    <message>
        <source>No readings yet</source>
        <translation>Noch keine Messwerte</translation>
    </message>
    <message>
        <source>No readings, {period}</source>
        <translation>Keine Messwerte, {period}</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Kein Grund</translation>
    </message>
    <message>
        <source>No server chosen yet</source>
        <translation>Noch kein Server gewählt</translation>
    </message>
    <message>
        <source>No server is set.</source>
        <translation>Kein Server ist eingestellt.</translation>
    </message>
    <message>
        <source>No server is used: {address!r} in OFMON_SERVER is none.</source>
        <translation>Kein Server wird verwendet: {address!r} in OFMON_SERVER ist keiner.</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Kein Standort</translation>
    </message>
    <message>
        <source>No site is known: ofmon site add or ofmon site import make some.</source>
        <translation>Kein Standort ist bekannt: ofmon site add oder ofmon site import legen welche an.</translation>
    </message>
    <message>
        <source>No site {name!r} was removed.</source>
        <translation>Kein Standort {name!r} wurde entfernt.</translation>
    </message>
    <message>
        <source>No sites yet</source>
        <translation>Noch keine Standorte</translation>
    </message>
    <message>
        <source>No stored power loss fits.</source>
        <translation>Kein gespeicherter Stromausfall passt.</translation>
    </message>
    <message>
        <source>No stored reading fits.</source>
        <translation>Kein gespeicherter Messwert passt.</translation>
    </message>
    <message>
        <source>No tariff holds for what is shown.</source>
        <translation>Für das Gezeigte gilt kein Tarif.</translation>
    </message>
    <message>
        <source>No tariff holds for: {devices}. Their energy is in no cost.</source>
        <translation>Kein Tarif gilt für: {devices}. Deren Energie ist in keinen Kosten.</translation>
    </message>
    <message>
        <source>No tariff holds here, so there is no cost.</source>
        <translation>Hier gilt kein Tarif, darum gibt es keine Kosten.</translation>
    </message>
    <message>
        <source>No tariff is assigned there any more.</source>
        <translation>Dort ist kein Tarif mehr zugewiesen.</translation>
    </message>
    <message>
        <source>No tariff is assigned to {whom} any more.</source>
        <translation>{whom}: kein Tarif mehr zugewiesen.</translation>
    </message>
    <message>
        <source>No tariff is known. ofmon tariff add FILE takes one.</source>
        <translation>Kein Tarif ist bekannt. ofmon tariff add FILE übernimmt einen.</translation>
    </message>
    <message>
        <source>No tariff was assigned there.</source>
        <translation>Dort war kein Tarif zugewiesen.</translation>
    </message>
    <message>
        <source>No tariff was assigned to {whom}.</source>
        <translation>{whom}: kein Tarif war zugewiesen.</translation>
    </message>
    <message>
        <source>No tariffs yet</source>
        <translation>Noch keine Tarife</translation>
    </message>
    <message>
        <source>Nobody is signed in at {url}, or the session has ended.</source>
        <translation>An {url} ist niemand angemeldet, oder die Sitzung ist zu Ende.</translation>
    </message>
    <message>
        <source>Nobody is signed in, so what is on the server can&apos;t be read.</source>
        <translation>Niemand ist angemeldet, darum lässt sich nicht lesen, was auf dem Server ist.</translation>
    </message>
    <message>
        <source>None left here</source>
        <translation>Keine mehr hier</translation>
    </message>
    <message>
        <source>None of its figures is a number.</source>
        <translation>Keine seiner Angaben ist eine Zahl.</translation>
    </message>
    <message>
        <source>None of them can be given a time.</source>
        <translation>Keiner von ihnen kann eine Zeit bekommen.</translation>
    </message>
    <message>
        <source>None of them can be sent.</source>
        <translation>Keiner davon kann gesendet werden.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Keines davon</translation>
    </message>
    <message>
        <source>None placed</source>
        <translation>Keine eingeordnet</translation>
    </message>
    <message numerus="yes">
        <source>Not a token: its last %n character(s) must be a device profile&apos;s UUID.</source>
        <translation>
            <numerusform>Kein Token: das letzte %n Zeichen muss die UUID eines Geräteprofils sein.</numerusform>
            <numerusform>Kein Token: die letzten %n Zeichen müssen die UUID eines Geräteprofils sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not given to the meter. To give it: the same with --yes</source>
        <translation>Dem Zähler nicht gegeben. Um es zu geben: dasselbe mit --yes</translation>
    </message>
    <message>
        <source>Not kept yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Not signed in on {server}: readings can be sent, but not confirmed</source>
        <translation>Nicht angemeldet an {server}: Messwerte können gesendet, aber nicht bestätigt werden</translation>
    </message>
    <message>
        <source>Not signed in: the server&apos;s devices are not listed.</source>
        <translation>Nicht angemeldet: die Geräte des Servers sind nicht aufgelistet.</translation>
    </message>
    <message>
        <source>Not stacked</source>
        <translation>Nicht gestapelt</translation>
    </message>
    <message>
        <source>Not true</source>
        <translation>Nicht wahr</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note about {name}: {what}</source>
        <translation>Notiz zu {name}: {what}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes (keys, opening times …)</source>
        <translation>Notizen (Schlüssel, Öffnungszeiten …)</translation>
    </message>
    <message numerus="yes">
        <source>Notes about %n meter(s) that (was|were) forgotten here are left out.</source>
        <translation>
            <numerusform>Notizen zu %n Zähler, der hier vergessen wurde, bleiben weg.</numerusform>
            <numerusform>Notizen zu %n Zählern, die hier vergessen wurden, bleiben weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes have at most {most} characters.</source>
        <translation>Notizen haben höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>Notes: {notes}</source>
        <translation>Notizen: {notes}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Noch nichts geschehen</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nichts ist fällig</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>Nothing is other than on the meter.</source>
        <translation>Nichts ist anders als auf dem Zähler.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is wrong, %n part(s) to note.</source>
        <translation>
            <numerusform>Nichts ist falsch, %n Teil mit Hinweis.</numerusform>
            <numerusform>Nichts ist falsch, %n Teile mit Hinweis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs to be kept.</source>
        <translation>Nichts muss aufgehoben werden.</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>Nichts davon wurde gespeichert.</translation>
    </message>
    <message>
        <source>Nothing of this download was kept.</source>
        <translation>Nichts von diesem Download wurde behalten.</translation>
    </message>
    <message>
        <source>Nothing of this step was stored, and nothing stored before is lost.</source>
        <translation>Von diesem Schritt wurde nichts gespeichert, und nichts früher Gespeichertes ist verloren.</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nichts zu entscheiden</translation>
    </message>
    <message>
        <source>Nothing to send yet</source>
        <translation>Noch nichts zu senden</translation>
    </message>
    <message>
        <source>Nothing to send.</source>
        <translation>Nichts zu senden.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Nothing was changed on the meter.</source>
        <translation>Am Zähler wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed on the server.</source>
        <translation>Auf dem Server wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed on {meter}.</source>
        <translation>Auf {meter} wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed on {new}, and {old} still is the device&apos;s meter.</source>
        <translation>Auf {new} wurde nichts geändert, und {old} ist weiterhin der Zähler des Geräts.</translation>
    </message>
    <message>
        <source>Nothing was changed, and no empty database was made in its place.</source>
        <translation>Nichts wurde geändert, und keine leere Datenbank wurde an ihrer Stelle angelegt.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed: --yes takes it over.</source>
        <translation>Nichts wurde geändert: --yes übernimmt es.</translation>
    </message>
    <message>
        <source>Nothing was deleted by choice on this computer.</source>
        <translation>Auf diesem Computer wurde nichts nach Auswahl gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Nichts wurde getan.</translation>
    </message>
    <message>
        <source>Nothing was erased that is not stored here.</source>
        <translation>Nichts wurde gelöscht, was nicht hier gespeichert ist.</translation>
    </message>
    <message>
        <source>Nothing was erased: all readings are still on the meter.</source>
        <translation>Nichts wurde gelöscht: alle Messwerte sind noch auf dem Zähler.</translation>
    </message>
    <message>
        <source>Nothing was made of it.</source>
        <translation>Nichts davon wurde angelegt.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>Nichts wurde angelegt.</translation>
    </message>
    <message>
        <source>Nothing was saved. To save it: ofmon support -o FILE</source>
        <translation>Nichts wurde gespeichert. Zum Speichern: ofmon support -o FILE</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>Es wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>Nothing was waiting.</source>
        <translation>Nichts wartete.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>OFMON_DATA or --data says so for this run. Start OFMon without them to choose another folder.</source>
        <translation>OFMON_DATA oder --data bestimmt das für diesen Lauf. Starten Sie OFMon ohne sie, um einen anderen Ordner zu wählen.</translation>
    </message>
    <message>
        <source>OFMON_DATA or --data says that the data of this run is in {path}.</source>
        <translation>OFMON_DATA oder --data bestimmt, dass die Daten dieses Laufs in {path} liegen.</translation>
    </message>
    <message>
        <source>OFMon can&apos;t list Wi-Fi networks on this computer, so it goes by hand (manual): {reason}</source>
        <translation>OFMon kann auf diesem Computer keine WLAN-Netzwerke auflisten, darum geht es von Hand (manual): {reason}</translation>
    </message>
    <message>
        <source>OFMon can&apos;t list Wi-Fi networks on this computer.</source>
        <translation>OFMon kann auf diesem Computer keine WLAN-Netzwerke auflisten.</translation>
    </message>
    <message>
        <source>OFMon closes now; start it again to work there.</source>
        <translation>OFMon schließt sich jetzt; starten Sie es erneut, um dort zu arbeiten.</translation>
    </message>
    <message>
        <source>OFMon closes when that is done; start it again to work there.</source>
        <translation>OFMon schließt sich, wenn das fertig ist; starten Sie es erneut, um dort zu arbeiten.</translation>
    </message>
    <message>
        <source>OFMon doesn&apos;t speak {language!r}.</source>
        <translation>OFMon spricht {language!r} nicht.</translation>
    </message>
    <message>
        <source>OFMon is open already with this data, and doesn&apos;t answer.</source>
        <translation>OFMon ist mit diesen Daten schon offen und antwortet nicht.</translation>
    </message>
    <message>
        <source>OFMon is open already with this data; its window comes to the front.</source>
        <translation>OFMon ist mit diesen Daten schon offen; sein Fenster kommt nach vorn.</translation>
    </message>
    <message>
        <source>OFMon takes the readings of energy meters that hang where there is no network. It keeps them on this computer, puts their times right, and hands them to a server when there is a network again.</source>
        <translation>OFMon holt die Messwerte von Energiezählern, die dort hängen, wo kein Netzwerk ist. Es bewahrt sie auf diesem Computer auf, berichtigt ihre Zeiten und übergibt sie einem Server, sobald wieder ein Netzwerk da ist.</translation>
    </message>
    <message>
        <source>OFMon wasn&apos;t made for this: {kind} in {place}.</source>
        <translation>OFMon wurde dafür nicht gemacht: {kind} in {place}.</translation>
    </message>
    <message>
        <source>OFMon {version}</source>
        <translation>OFMon {version}</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Offline-first energy monitoring. Licence: Apache-2.0.</source>
        <translation>Energie-Monitoring, das zuerst offline arbeitet. Lizenz: Apache-2.0.</translation>
    </message>
    <message>
        <source>Old meter</source>
        <translation>Alter Zähler</translation>
    </message>
    <message numerus="yes">
        <source>On the server this overwrites %n reading(s) of {meters} at the same time.</source>
        <translation>
            <numerusform>Auf dem Server überschreibt das %n Messwert von {meters} zur selben Zeit.</numerusform>
            <numerusform>Auf dem Server überschreibt das %n Messwerte von {meters} zur selben Zeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer nothing is lost.</source>
        <translation>Auf diesem Computer geht nichts verloren.</translation>
    </message>
    <message>
        <source>On to the next card</source>
        <translation>Weiter zur nächsten Karte</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Noch einmal: </translation>
    </message>
    <message>
        <source>One more card, with the last prices to be changed</source>
        <translation>Eine weitere Karte mit den letzten Preisen, zum Ändern</translation>
    </message>
    <message>
        <source>One more price, for other times of day</source>
        <translation>Ein weiterer Preis, für andere Tageszeiten</translation>
    </message>
    <message>
        <source>One picture holds one sheet, and these are more labels.</source>
        <translation>Ein Bild fasst einen Bogen, und dies sind mehr Etiketten.</translation>
    </message>
    <message>
        <source>One voltage and one current transformer</source>
        <translation>Eine Spannung und ein Stromwandler</translation>
    </message>
    <message>
        <source>Only firmware that is kept here can be used.</source>
        <translation>Nur hier hinterlegte Firmware ist verwendbar.</translation>
    </message>
    <message>
        <source>Only what the server confirmed, or what you name expressly. What a meter may still hold stays, so that nothing comes back as new.</source>
        <translation>Nur, was der Server bestätigt hat oder was Sie ausdrücklich nennen. Was ein Zähler noch enthalten kann, bleibt, damit nichts als neu zurückkommt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a browser and sign in to the network there, or check the server&apos;s address.</source>
        <translation>Öffnen Sie einen Browser und melden Sie sich dort im Netzwerk an, oder prüfen Sie die Adresse des Servers.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the window.</source>
        <translation>Das Fenster öffnen.</translation>
    </message>
    <message>
        <source>Opens Local data with its readings</source>
        <translation>Öffnet Lokale Daten mit seinen Messwerten</translation>
    </message>
    <message>
        <source>Opens Local data, where they can be copied</source>
        <translation>Öffnet Lokale Daten, wo sie kopiert werden können</translation>
    </message>
    <message>
        <source>Opens Sync, where what waits is sent</source>
        <translation>Öffnet Abgleich, wo Wartendes gesendet wird</translation>
    </message>
    <message>
        <source>Opens a second window with them</source>
        <translation>Öffnet ein zweites Fenster mit ihnen</translation>
    </message>
    <message>
        <source>Opens the file; nothing is changed</source>
        <translation>Öffnet die Datei; nichts wird geändert</translation>
    </message>
    <message>
        <source>Opens the meter&apos;s page: visits, place, exchange</source>
        <translation>Öffnet die Seite des Zählers: Besuche, Ort, Tausch</translation>
    </message>
    <message>
        <source>Opens the page of {meter}: history, place, exchange</source>
        <translation>Öffnet die Seite von {meter}: Verlauf, Ort, Tausch</translation>
    </message>
    <message>
        <source>Opens the page {page}, {keys}</source>
        <translation>Öffnet die Seite {page}, {keys}</translation>
    </message>
    <message>
        <source>Or scan the meter&apos;s label:</source>
        <translation>Oder das Etikett des Zählers scannen:</translation>
    </message>
    <message>
        <source>Or search a device of the server by its name</source>
        <translation>Oder ein Gerät des Servers nach Namen suchen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Other dashboards were not touched.</source>
        <translation>Andere Dashboards wurden nicht angerührt.</translation>
    </message>
    <message>
        <source>Other times</source>
        <translation>Geänderte Zeiten</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>PDF …</source>
        <translation>PDF …</translation>
    </message>
    <message>
        <source>PDF, to print sheets</source>
        <translation>PDF, zum Drucken von Bögen</translation>
    </message>
    <message>
        <source>PNG, a picture</source>
        <translation>PNG, ein Bild</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Packages and their licences</source>
        <translation>Pakete und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page {number:.0f} of {count:.0f}</source>
        <translation>Seite {number:.0f} von {count:.0f}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passphrase der Datei</translation>
    </message>
    <message>
        <source>Passphrase of the file: </source>
        <translation>Passphrase der Datei: </translation>
    </message>
    <message>
        <source>Passphrase of the meters&apos; Wi-Fi</source>
        <translation>Passphrase des Zähler-WLANs</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Passphrase: </translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Passwort: </translation>
    </message>
    <message>
        <source>Paste it from the device&apos;s page on the server. Spaces and line breaks do no harm.</source>
        <translation>Fügen Sie es von der Seite des Geräts auf dem Server ein. Leerzeichen und Zeilenumbrüche schaden nicht.</translation>
    </message>
    <message>
        <source>Peak: {power:.2f} kW, {when}.</source>
        <translation>Spitze: {power:.2f} kW, {when}.</translation>
    </message>
    <message>
        <source>Peaks are cut off at this load: the meter shows too little.</source>
        <translation>Bei dieser Last werden Spitzen abgeschnitten: der Zähler zeigt zu wenig.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Zeitraum davor</translation>
    </message>
    <message>
        <source>Photo {number}, added {time}</source>
        <translation>Foto {number}, hinzugefügt {time}</translation>
    </message>
    <message>
        <source>Photo {number}: {width} x {height} pixels, {size} kB</source>
        <translation>Foto {number}: {width} x {height} Pixel, {size} kB</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture of a label</source>
        <translation>Bild eines Etiketts</translation>
    </message>
    <message>
        <source>Picture of a label …</source>
        <translation>Bild eines Etiketts …</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.gif)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.webp *.bmp *.gif)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.bmp *.gif *.webp)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message numerus="yes">
        <source>Place %n reading(s) in time?</source>
        <translation>
            <numerusform>%n Messwert zeitlich einordnen?</numerusform>
            <numerusform>%n Messwerte zeitlich einordnen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Ort und Datum</translation>
    </message>
    <message>
        <source>Place in time …</source>
        <translation>Einordnen …</translation>
    </message>
    <message>
        <source>Place it where the order of readings says, or leave it here with a reason.</source>
        <translation>Ordnen Sie ihn nach der Reihenfolge der Messwerte ein, oder lassen Sie ihn mit einem Grund hier.</translation>
    </message>
    <message>
        <source>Place it where the order of readings says, send it at the meter&apos;s own time if you know that to be right, or leave it here with a reason.</source>
        <translation>Ordnen Sie ihn nach der Reihenfolge der Messwerte ein, senden Sie ihn mit der Zeit des Zählers, wenn Sie wissen, dass sie stimmt, oder lassen Sie ihn mit einem Grund hier.</translation>
    </message>
    <message>
        <source>Place, notes and photos</source>
        <translation>Ort, Notizen und Fotos</translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation>Ort: {place}</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Eingeordnet</translation>
    </message>
    <message>
        <source>Places and notes</source>
        <translation>Plätze und Notizen</translation>
    </message>
    <message>
        <source>Please report it, with what python -X dev -m ofmon … prints.</source>
        <translation>Bitte melden Sie es, mit der Ausgabe von python -X dev -m ofmon ….</translation>
    </message>
    <message>
        <source>Plug it in again, then try again.</source>
        <translation>Schließen Sie ihn wieder an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>Schließen Sie ihn wieder an.</translation>
    </message>
    <message>
        <source>Plug its disk in, or choose another folder, or this one anew: ofmon folder DIR --as-it-is</source>
        <translation>Schließen Sie den Datenträger an, oder wählen Sie einen anderen Ordner, oder diesen neu: ofmon folder DIR --as-it-is</translation>
    </message>
    <message>
        <source>Plug one in, or join the meter&apos;s network another way and use --wifi manual.</source>
        <translation>Schließen Sie einen an, oder verbinden Sie sich anders mit dem Netzwerk des Zählers und verwenden Sie --wifi manual.</translation>
    </message>
    <message>
        <source>Plug the right disk in, or choose this one: ofmon folder DIR --as-it-is</source>
        <translation>Schließen Sie den richtigen Datenträger an, oder wählen Sie diesen: ofmon folder DIR --as-it-is</translation>
    </message>
    <message>
        <source>Point at a bar for its figures.</source>
        <translation>Auf einen Balken zeigen, um seine Werte zu sehen.</translation>
    </message>
    <message>
        <source>Point at a bar for its figures. Hatched: a reading may belong to the bar beside it.</source>
        <translation>Auf einen Balken zeigen, um seine Werte zu sehen. Schraffiert: Ein Messwert gehört vielleicht zum Balken daneben.</translation>
    </message>
    <message>
        <source>Point at a bar for its figures. Hatched: time estimated.</source>
        <translation>Auf einen Balken zeigen, um seine Werte zu sehen. Schraffiert: Zeit geschätzt.</translation>
    </message>
    <message>
        <source>Point at an hour for its figures.</source>
        <translation>Auf eine Stunde zeigen, um ihre Werte zu sehen.</translation>
    </message>
    <message>
        <source>Point at an hour for its mean power.</source>
        <translation>Auf eine Stunde zeigen, um ihre mittlere Leistung zu sehen.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Power by hour</source>
        <translation>Leistung nach Stunde</translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation>Leistungsfaktor</translation>
    </message>
    <message>
        <source>Power factor: real by apparent power, over all readings</source>
        <translation>Leistungsfaktor: Wirkleistung durch Scheinleistung, über alle Messwerte</translation>
    </message>
    <message>
        <source>Power failed while {meter} tried {new}, so it went back to {running}.</source>
        <translation>Der Strom fiel aus, während {meter} {new} erprobte, darum kehrte er zu {running} zurück.</translation>
    </message>
    <message>
        <source>Power loss</source>
        <translation>Stromausfall</translation>
    </message>
    <message>
        <source>Power losses</source>
        <translation>Stromausfälle</translation>
    </message>
    <message>
        <source>Power losses of meters</source>
        <translation>Stromausfälle von Zählern</translation>
    </message>
    <message>
        <source>Power losses, updates, exchanges, hours without readings</source>
        <translation>Stromausfälle, Aktualisierungen, Zählertausche, Stunden ohne Messwert</translation>
    </message>
    <message>
        <source>Power was lost after it was made, or no clock tells, and nothing tells how long ago it was at most.</source>
        <translation>Danach fiel der Strom aus, oder keine Uhr sagt es, und nichts sagt, wie lange er höchstens her ist.</translation>
    </message>
    <message>
        <source>Power went</source>
        <translation>Strom fiel aus</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Price of 1 kWh</source>
        <translation>Preis für 1 kWh</translation>
    </message>
    <message>
        <source>Prices {number}</source>
        <translation>Preise {number}</translation>
    </message>
    <message>
        <source>Print a tariff as the JSON document that add takes.</source>
        <translation>Einen Tarif als das JSON-Dokument ausgeben, das add übernimmt.</translation>
    </message>
    <message>
        <source>Print its wiring and calibration.</source>
        <translation>Anschlussart und Kalibrierung ausgeben.</translation>
    </message>
    <message>
        <source>Print or change its place, notes and photos.</source>
        <translation>Ort, Notizen und Fotos ausgeben oder ändern.</translation>
    </message>
    <message>
        <source>Print the token that it carries: whoever has it can write to its device.</source>
        <translation>Das Token ausgeben, das er trägt: wer es hat, kann auf sein Gerät schreiben.</translation>
    </message>
    <message>
        <source>Print the version of its firmware.</source>
        <translation>Die Version der Firmware ausgeben.</translation>
    </message>
    <message>
        <source>Print what each of its transformers measures now.</source>
        <translation>Ausgeben, was jeder seiner Wandler jetzt misst.</translation>
    </message>
    <message>
        <source>Print what is known of it here: visits, devices, exchanges, events.</source>
        <translation>Ausgeben, was hier über ihn bekannt ist: Besuche, Geräte, Tausche, Ereignisse.</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Prints this list</source>
        <translation>Druckt diese Liste</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>Fortschritt des laufenden Vorgangs</translation>
    </message>
    <message>
        <source>Progress of the sync</source>
        <translation>Fortschritt des Abgleichs</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Provision it again with the token that the server gives for its device.</source>
        <translation>Richten Sie ihn erneut ein, mit dem Token, das der Server für sein Gerät nennt.</translation>
    </message>
    <message>
        <source>Provision it again.</source>
        <translation>Richten Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>Provision it with overwriting if it is to move to the new device.</source>
        <translation>Richten Sie ihn mit Überschreiben ein, falls er zum neuen Gerät wechseln soll.</translation>
    </message>
    <message>
        <source>Provision the meter.</source>
        <translation>Richten Sie den Zähler ein.</translation>
    </message>
    <message>
        <source>Provision …</source>
        <translation>Einrichten …</translation>
    </message>
    <message>
        <source>Provisioning {meter}</source>
        <translation>{meter} wird eingerichtet</translation>
    </message>
    <message>
        <source>Pull the cable at meters, or let the system check less: {command}</source>
        <translation>Ziehen Sie bei Zählern das Kabel, oder lassen Sie das System weniger prüfen: {command}</translation>
    </message>
    <message>
        <source>Put a backup in the database&apos;s place, which is kept beside it.</source>
        <translation>Eine Sicherung an die Stelle der Datenbank setzen; diese wird daneben aufbewahrt.</translation>
    </message>
    <message>
        <source>Put it right, or go where the server can be asked; then try again.</source>
        <translation>Bringen Sie das in Ordnung, oder gehen Sie dorthin, wo der Server erreichbar ist; dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Puts a backup in the database&apos;s place</source>
        <translation>Setzt eine Sicherung an die Stelle der Datenbank</translation>
    </message>
    <message>
        <source>Puts all stored readings in as a table; they are not shown here</source>
        <translation>Fügt alle gespeicherten Messwerte als Tabelle hinzu; hier werden sie nicht gezeigt</translation>
    </message>
    <message>
        <source>Puts it back on the list of what is to decide</source>
        <translation>Setzt ihn zurück auf die Liste des zu Entscheidenden</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read back and confirm</source>
        <translation>Zurücklesen und bestätigen</translation>
    </message>
    <message>
        <source>Read back from the server and found equal.</source>
        <translation>Vom Server zurückgelesen und gleich befunden.</translation>
    </message>
    <message>
        <source>Read them at the same moment, at a load that stays.</source>
        <translation>Lesen Sie sie im selben Moment ab, bei gleichbleibender Last.</translation>
    </message>
    <message>
        <source>Read without a current</source>
        <translation>Ohne Strom gelesen</translation>
    </message>
    <message>
        <source>Read without a load</source>
        <translation>Ohne Last gelesen</translation>
    </message>
    <message>
        <source>Read without a voltage</source>
        <translation>Ohne Spannung gelesen</translation>
    </message>
    <message>
        <source>Reading the days before as well …</source>
        <translation>Auch die Tage davor werden gelesen …</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} wird gelesen</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Readings begin in this period, and it runs on: it is counted up to {moment}.</source>
        <translation>Die Messwerte beginnen in diesem Zeitraum, und er läuft noch: gezählt wird bis {moment}.</translation>
    </message>
    <message>
        <source>Readings begin within this period; hours before the first one are not missing.</source>
        <translation>Die Messwerte beginnen in diesem Zeitraum; Stunden vor dem ersten fehlen nicht.</translation>
    </message>
    <message>
        <source>Readings by device</source>
        <translation>Messwerte nach Gerät</translation>
    </message>
    <message>
        <source>Readings for</source>
        <translation>Messwerte für</translation>
    </message>
    <message>
        <source>Readings go to a ThingsBoard server. Meters can be collected without one, and you can sign in on the page Sync at any time.</source>
        <translation>Messwerte gehen an einen ThingsBoard-Server. Zähler lassen sich auch ohne ihn auslesen, und Sie können sich jederzeit auf der Seite Abgleich anmelden.</translation>
    </message>
    <message>
        <source>Readings stored on this computer</source>
        <translation>Auf diesem Computer gespeicherte Messwerte</translation>
    </message>
    <message>
        <source>Readings that aren&apos;t sent, and what is to become of them</source>
        <translation>Nicht gesendete Messwerte, und was aus ihnen werden soll</translation>
    </message>
    <message>
        <source>Readings that were stored stay stored.</source>
        <translation>Gespeicherte Messwerte bleiben gespeichert.</translation>
    </message>
    <message>
        <source>Readings that you collect are listed here, by meter and by how far they have come.</source>
        <translation>Messwerte, die Sie auslesen, stehen hier, nach Zähler und danach, wie weit sie gekommen sind.</translation>
    </message>
    <message>
        <source>Readings, or power losses of the meters</source>
        <translation>Messwerte, oder Stromausfälle der Zähler</translation>
    </message>
    <message>
        <source>Reads a label that is held before the camera</source>
        <translation>Liest ein Etikett, das vor die Kamera gehalten wird</translation>
    </message>
    <message>
        <source>Reads names from a text or CSV file</source>
        <translation>Liest Namen aus einer Text- oder CSV-Datei</translation>
    </message>
    <message>
        <source>Reads sites and meters from a CSV file; shows what would change first</source>
        <translation>Liest Standorte und Zähler aus einer CSV-Datei; zeigt zuerst, was sich ändern würde</translation>
    </message>
    <message>
        <source>Reads the label in a picture file</source>
        <translation>Liest das Etikett in einer Bilddatei</translation>
    </message>
    <message>
        <source>Reads the label in the picture that was copied</source>
        <translation>Liest das Etikett in dem kopierten Bild</translation>
    </message>
    <message>
        <source>Reads the meter, stores, verifies, sets its clock</source>
        <translation>Liest den Zähler, speichert, prüft, stellt seine Uhr</translation>
    </message>
    <message>
        <source>Reads them back, and sends what is missing</source>
        <translation>Liest sie zurück und sendet, was fehlt</translation>
    </message>
    <message>
        <source>Real power</source>
        <translation>Wirkleistung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason in your own words</source>
        <translation>Grund in eigenen Worten</translation>
    </message>
    <message>
        <source>Reference: {value}</source>
        <translation>Referenz: {value}</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>reason</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove price</source>
        <translation>Preis entfernen</translation>
    </message>
    <message>
        <source>Remove the site {name!r}?</source>
        <translation>Den Standort {name!r} entfernen?</translation>
    </message>
    <message>
        <source>Remove the tariff {name!r}?</source>
        <translation>Den Tarif {name!r} entfernen?</translation>
    </message>
    <message>
        <source>Remove these prices</source>
        <translation>Diese Preise entfernen</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Rename that one, or install under another name: --title NAME</source>
        <translation>Benennen Sie jenes um, oder installieren Sie unter anderem Namen: --title NAME</translation>
    </message>
    <message>
        <source>Repair it, or let OFMON_SECRETS_FILE name a plain file for secrets.</source>
        <translation>Reparieren Sie ihn, oder lassen Sie OFMON_SECRETS_FILE eine einfache Datei für Geheimnisse nennen.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace the data on this computer by {file}?</source>
        <translation>Die Daten auf diesem Computer durch {file} ersetzen?</translation>
    </message>
    <message>
        <source>Replace the token it carries</source>
        <translation>Das getragene Token ersetzen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report of {period} written to {path}: {energy:.2f} kWh from readings of {hours} of {due} hours.</source>
        <translation>Bericht über {period} nach {path} geschrieben: {energy:.2f} kWh aus Messwerten von {hours} von {due} Stunden.</translation>
    </message>
    <message>
        <source>Report updates</source>
        <translation>Aktualisierungen melden</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>Reset …</source>
        <translation>Zurücksetzen …</translation>
    </message>
    <message>
        <source>Resetting {meter}</source>
        <translation>{meter} wird zurückgesetzt</translation>
    </message>
    <message>
        <source>Restore brings it back</source>
        <translation>Wiederherstellen holt es zurück</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>Wiederherstellen aus</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Restoring {file}</source>
        <translation>{file} wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Run it again to go on.</source>
        <translation>Führen Sie es erneut aus, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Run it again to go on: what is there is kept.</source>
        <translation>Führen Sie es erneut aus, um weiterzumachen: was da ist, bleibt.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läuft mit</translation>
    </message>
    <message>
        <source>SEM-… or the name of a device</source>
        <translation>SEM-… oder der Name eines Geräts</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: {fingerprint}.</source>
        <translation>SHA-256-Fingerabdruck: {fingerprint}.</translation>
    </message>
    <message>
        <source>SVG, a drawing</source>
        <translation>SVG, eine Zeichnung</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save PDF …</source>
        <translation>PDF speichern …</translation>
    </message>
    <message>
        <source>Save all of this as {path}? [y/N] </source>
        <translation>All das als {path} speichern? [j/N] </translation>
    </message>
    <message>
        <source>Save all of this, and all stored readings, as {path}? [y/N] </source>
        <translation>All das und alle gespeicherten Messwerte als {path} speichern? [j/N] </translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8.</source>
        <translation>Speichern Sie sie als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>Save labels …</source>
        <translation>Etiketten speichern …</translation>
    </message>
    <message>
        <source>Save on the meter</source>
        <translation>Auf dem Zähler speichern</translation>
    </message>
    <message>
        <source>Save the lines</source>
        <translation>Zeilen speichern</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Support-Paket speichern</translation>
    </message>
    <message>
        <source>Save them as PDF.</source>
        <translation>Speichern Sie sie als PDF.</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Als {path} gespeichert.</translation>
    </message>
    <message>
        <source>Saved as {path}. Send it to nobody whom you don&apos;t trust.</source>
        <translation>Als {path} gespeichert. Senden Sie es niemandem, dem Sie nicht vertrauen.</translation>
    </message>
    <message>
        <source>Saves the report as it is shown</source>
        <translation>Speichert den Bericht, wie er gezeigt wird</translation>
    </message>
    <message>
        <source>Saves the report&apos;s figures as a table</source>
        <translation>Speichert die Zahlen des Berichts als Tabelle</translation>
    </message>
    <message>
        <source>Saves the table, the readings or the chart as a file</source>
        <translation>Speichert die Tabelle, die Messwerte oder das Diagramm als Datei</translation>
    </message>
    <message>
        <source>Saves this list as a PDF</source>
        <translation>Speichert diese Liste als PDF</translation>
    </message>
    <message>
        <source>Saves this list for a spreadsheet</source>
        <translation>Speichert diese Liste für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Saves what is shown as a zip file</source>
        <translation>Speichert das Gezeigte als ZIP-Datei</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Say --at raw to send them at the meter&apos;s own time.</source>
        <translation>Geben Sie --at raw an, um sie mit der eigenen Zeit des Zählers zu senden.</translation>
    </message>
    <message>
        <source>Say --copy to copy the data there, or --as-it-is to begin with none.</source>
        <translation>Geben Sie --copy an, um die Daten dorthin zu kopieren, oder --as-it-is, um ohne zu beginnen.</translation>
    </message>
    <message>
        <source>Say --overwrite if it is to move to the new device.</source>
        <translation>Geben Sie --overwrite an, falls er zum neuen Gerät wechseln soll.</translation>
    </message>
    <message>
        <source>Say --overwrite if {meter} is to leave that device, for which it is collected before.</source>
        <translation>Geben Sie --overwrite an, falls {meter} jenes Gerät verlassen soll; dafür wird er vorher ausgelesen.</translation>
    </message>
    <message>
        <source>Say at which site meters are expected.</source>
        <translation>Sagen, an welchem Standort Zähler erwartet werden.</translation>
    </message>
    <message>
        <source>Say days, weeks, months or years: 90d, 6w, 18m, 2y.</source>
        <translation>Geben Sie Tage, Wochen, Monate oder Jahre an: 90d, 6w, 18m, 2y.</translation>
    </message>
    <message>
        <source>Say it as 2026-03-14T08:00.</source>
        <translation>Geben Sie es an wie 2026-03-14T08:00.</translation>
    </message>
    <message>
        <source>Say it: ofmon held dismiss … --because &quot;measured on the bench&quot;</source>
        <translation>Geben Sie ihn an: ofmon held dismiss … --because &quot;auf dem Prüfstand gemessen&quot;</translation>
    </message>
    <message>
        <source>Say so if it is to move to the new device.</source>
        <translation>Sagen Sie es, falls er zum neuen Gerät wechseln soll.</translation>
    </message>
    <message>
        <source>Say so if it takes that meter&apos;s place, or choose another device.</source>
        <translation>Sagen Sie es, falls er jenen Zähler ersetzt, oder wählen Sie ein anderes Gerät.</translation>
    </message>
    <message>
        <source>Say so if the new meter is to leave that device.</source>
        <translation>Sagen Sie es, falls der neue Zähler jenes Gerät verlassen soll.</translation>
    </message>
    <message>
        <source>Says nothing, and leaves meters as they are</source>
        <translation>Sagt nichts und lässt Zähler, wie sie sind</translation>
    </message>
    <message>
        <source>Says where the order of readings puts them, and asks</source>
        <translation>Sagt, wohin die Reihenfolge der Messwerte sie einordnet, und fragt</translation>
    </message>
    <message>
        <source>Says which meters are expected there</source>
        <translation>Sagt, welche Zähler dort erwartet werden</translation>
    </message>
    <message>
        <source>Says which meters can get newer firmware, and asks</source>
        <translation>Sagt, welche Zähler neuere Firmware bekommen können, und fragt</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Scanning takes a few seconds.</source>
        <translation>Die Suche dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>Geräte suchen</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Anleitung durchsuchen</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Liste durchsuchen</translation>
    </message>
    <message>
        <source>Secrets are kept in {description}.</source>
        <translation>Geheimnisse liegen in {description}.</translation>
    </message>
    <message>
        <source>See what `nmcli device` says about it.</source>
        <translation>Sehen Sie, was `nmcli device` dazu sagt.</translation>
    </message>
    <message>
        <source>Select all alike</source>
        <translation>Alle gleichen auswählen</translation>
    </message>
    <message>
        <source>Select readings to decide about them; Ctrl+A selects all.</source>
        <translation>Wählen Sie Messwerte aus, um über sie zu entscheiden; Strg+A wählt alle.</translation>
    </message>
    <message>
        <source>Selects what is held for the same reason, of the same meter</source>
        <translation>Wählt aus, was aus demselben Grund zurückgehalten ist, vom selben Zähler</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message numerus="yes">
        <source>Send %n reading(s) all the same?</source>
        <translation>
            <numerusform>%n Messwert trotzdem senden?</numerusform>
            <numerusform>%n Messwerte trotzdem senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Send all the same …</source>
        <translation>Trotzdem senden …</translation>
    </message>
    <message>
        <source>Send it again, or leave it here.</source>
        <translation>Senden Sie ihn erneut, oder lassen Sie ihn hier.</translation>
    </message>
    <message>
        <source>Send it if this meter is to count, or leave it here.</source>
        <translation>Senden Sie ihn, wenn dieser Zähler gelten soll, oder lassen Sie ihn hier.</translation>
    </message>
    <message>
        <source>Send stored readings to the server and check that they arrived.</source>
        <translation>Gespeicherte Messwerte an den Server senden und prüfen, ob sie ankamen.</translation>
    </message>
    <message>
        <source>Send the firmware</source>
        <translation>Firmware senden</translation>
    </message>
    <message>
        <source>Send token</source>
        <translation>Token senden</translation>
    </message>
    <message>
        <source>Send token …</source>
        <translation>Token senden …</translation>
    </message>
    <message>
        <source>Sending a token to {meter}</source>
        <translation>Token wird an {meter} gesendet</translation>
    </message>
    <message>
        <source>Sends what waits to the server</source>
        <translation>Sendet Wartendes an den Server</translation>
    </message>
    <message>
        <source>Sends what waits, and checks that it arrived</source>
        <translation>Sendet Wartendes und prüft, ob es ankam</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server, meters, appearance, and the data on this computer</source>
        <translation>Server, Zähler, Darstellung und die Daten auf diesem Computer</translation>
    </message>
    <message>
        <source>Set OFMON_USER and OFMON_PASSWORD for the commands that need the server, or let OFMON_SECRETS_FILE name a file for secrets (it is not encrypted).</source>
        <translation>Setzen Sie OFMON_USER und OFMON_PASSWORD für die Befehle, die den Server brauchen, oder lassen Sie OFMON_SECRETS_FILE eine Datei für Geheimnisse nennen (sie ist nicht verschlüsselt).</translation>
    </message>
    <message>
        <source>Set OFMON_USER and OFMON_PASSWORD where nobody can be asked.</source>
        <translation>Setzen Sie OFMON_USER und OFMON_PASSWORD, wo niemand gefragt werden kann.</translation>
    </message>
    <message>
        <source>Set its clock, by the server&apos;s if that is known.</source>
        <translation>Die Uhr stellen, nach der des Servers, falls bekannt.</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>Uhr stellen</translation>
    </message>
    <message>
        <source>Set the clock if it is wrong.</source>
        <translation>Die Uhr stellen, falls sie falsch geht.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock: meters get it where the server was out of reach for a day.</source>
        <translation>Stellen Sie die Uhr dieses Computers: Zähler bekommen sie, wo der Server einen Tag lang nicht erreichbar war.</translation>
    </message>
    <message>
        <source>Set time</source>
        <translation>Uhr stellen</translation>
    </message>
    <message>
        <source>Set up a ThingsBoard server for meters.</source>
        <translation>Einen ThingsBoard-Server für Zähler vorbereiten.</translation>
    </message>
    <message>
        <source>Set up a keyring, or let OFMON_SECRETS_FILE name a plain file for secrets.</source>
        <translation>Richten Sie einen Schlüsselbund ein, oder lassen Sie OFMON_SECRETS_FILE eine einfache Datei für Geheimnisse nennen.</translation>
    </message>
    <message>
        <source>Set wiring and calibration</source>
        <translation>Anschlussart und Kalibrierung einstellen</translation>
    </message>
    <message>
        <source>Set {variable} where nobody can be asked.</source>
        <translation>Setzen Sie {variable}, wo niemand gefragt werden kann.</translation>
    </message>
    <message>
        <source>Sets the meter&apos;s clock, by the server&apos;s if that answers.</source>
        <translation>Stellt die Uhr des Zählers, nach der des Servers, falls er antwortet.</translation>
    </message>
    <message>
        <source>Setting the clock of {meter}</source>
        <translation>Uhr von {meter} wird gestellt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Share with a colleague</source>
        <translation>Mit jemandem teilen</translation>
    </message>
    <message>
        <source>Share with a colleague …</source>
        <translation>Mit jemandem teilen …</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Bogen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Show its readings</source>
        <translation>Seine Messwerte anzeigen</translation>
    </message>
    <message>
        <source>Show or change what is chosen on this computer.</source>
        <translation>Anzeigen oder ändern, was auf diesem Computer gewählt ist.</translation>
    </message>
    <message>
        <source>Show those</source>
        <translation>Diese zeigen</translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>Zeigen, was neu ist</translation>
    </message>
    <message>
        <source>Show what somebody who helps needs to know, without secrets, and save it.</source>
        <translation>Ohne Geheimnisse zeigen, was jemand zum Helfen wissen muss, und es speichern.</translation>
    </message>
    <message>
        <source>Show where the data lies, or have it elsewhere.</source>
        <translation>Anzeigen, wo die Daten liegen, oder sie woanders haben.</translation>
    </message>
    <message>
        <source>Shows all together</source>
        <translation>Zeigt alle zusammen</translation>
    </message>
    <message>
        <source>Shows its wiring, ratios, phases and offsets beside what it measures now.</source>
        <translation>Zeigt Anschlussart, Verhältnisse, Phasen und Offsets neben dem, was er jetzt misst.</translation>
    </message>
    <message>
        <source>Shows only rows that hold this text</source>
        <translation>Zeigt nur Zeilen, die diesen Text enthalten</translation>
    </message>
    <message>
        <source>Shows photo {number} large</source>
        <translation>Zeigt Foto {number} groß</translation>
    </message>
    <message>
        <source>Shows the cards of the first start again</source>
        <translation>Zeigt die Karten des ersten Starts erneut</translation>
    </message>
    <message>
        <source>Shows the chart</source>
        <translation>Zeigt das Diagramm</translation>
    </message>
    <message>
        <source>Shows the data folder in the file manager</source>
        <translation>Zeigt den Datenordner im Dateimanager</translation>
    </message>
    <message>
        <source>Shows the meter whose Wi-Fi this computer has joined</source>
        <translation>Zeigt den Zähler, mit dessen WLAN dieser Computer verbunden ist</translation>
    </message>
    <message>
        <source>Shows the passphrase while you look at it</source>
        <translation>Zeigt die Passphrase, während Sie sie ansehen</translation>
    </message>
    <message>
        <source>Shows the password while you look at it</source>
        <translation>Zeigt das Passwort, während Sie es ansehen</translation>
    </message>
    <message>
        <source>Shows the same data as a table</source>
        <translation>Zeigt dieselben Daten als Tabelle</translation>
    </message>
    <message>
        <source>Shows the token while you look at it</source>
        <translation>Zeigt das Token, während Sie es ansehen</translation>
    </message>
    <message>
        <source>Shows those that are marked</source>
        <translation>Zeigt die markierten</translation>
    </message>
    <message>
        <source>Shows what is new in a colleague&apos;s file, and takes it over</source>
        <translation>Zeigt, was in der Datei von jemand anderem neu ist, und übernimmt es</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in and fetch it again: ofmon update --check</source>
        <translation>Melden Sie sich an und holen Sie sie erneut: ofmon update --check</translation>
    </message>
    <message>
        <source>Sign in and sync, or provision it by name: ofmon provision SSID --device NAME</source>
        <translation>Melden Sie sich an und gleichen Sie ab, oder richten Sie ihn nach Namen ein: ofmon provision SSID --device NAME</translation>
    </message>
    <message>
        <source>Sign in as a tenant&apos;s user: ofmon login</source>
        <translation>Melden Sie sich als Benutzer eines Mandanten an: ofmon login</translation>
    </message>
    <message>
        <source>Sign in as a user who may see the device and sync again, or collect the meter again.</source>
        <translation>Melden Sie sich als Benutzer an, der das Gerät sehen darf, und gleichen Sie erneut ab, oder lesen Sie den Zähler erneut aus.</translation>
    </message>
    <message>
        <source>Sign in as a user who may see the device, and sync again.</source>
        <translation>Melden Sie sich als Benutzer an, der das Gerät sehen darf, und gleichen Sie erneut ab.</translation>
    </message>
    <message>
        <source>Sign in as another user.</source>
        <translation>Melden Sie sich als anderer Benutzer an.</translation>
    </message>
    <message>
        <source>Sign in as the tenant&apos;s administrator, or let them make the devices.</source>
        <translation>Melden Sie sich als Administrator des Mandanten an, oder lassen Sie ihn die Geräte anlegen.</translation>
    </message>
    <message>
        <source>Sign in on the server</source>
        <translation>Auf dem Server anmelden</translation>
    </message>
    <message>
        <source>Sign in on the server (password by prompt or OFMON_PASSWORD).</source>
        <translation>Auf dem Server anmelden (Passwort auf Nachfrage oder OFMON_PASSWORD).</translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>Sign in, so that the device&apos;s identifier is known.</source>
        <translation>Melden Sie sich an, damit die Kennung des Geräts bekannt ist.</translation>
    </message>
    <message>
        <source>Sign in: ofmon login</source>
        <translation>Anmelden: ofmon login</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Signed in as {user} on {server}</source>
        <translation>Angemeldet als {user} an {server}</translation>
    </message>
    <message>
        <source>Signed in at {server_url} as {user}.</source>
        <translation>Angemeldet an {server_url} als {user}.</translation>
    </message>
    <message>
        <source>Signed out. Readings and the tokens of devices are still here.</source>
        <translation>Abgemeldet. Messwerte und die Token der Geräte sind noch hier.</translation>
    </message>
    <message>
        <source>Signing in as {user}</source>
        <translation>{user} wird angemeldet</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>Abmeldung läuft</translation>
    </message>
    <message>
        <source>Signs in on the server</source>
        <translation>Meldet auf dem Server an</translation>
    </message>
    <message>
        <source>Signs in, so that what was sent can be read back</source>
        <translation>Meldet an, damit Gesendetes zurückgelesen werden kann</translation>
    </message>
    <message>
        <source>Since when has the meter been there?</source>
        <translation>Seit wann ist der Zähler dort?</translation>
    </message>
    <message>
        <source>Since when …</source>
        <translation>Seit wann …</translation>
    </message>
    <message>
        <source>Single steps</source>
        <translation>Einzelne Schritte</translation>
    </message>
    <message>
        <source>Single steps at a meter; collect and provision do them in the right order.</source>
        <translation>Einzelne Schritte an einem Zähler; Auslesen und Einrichten tun sie in der richtigen Reihenfolge.</translation>
    </message>
    <message>
        <source>Single-phase</source>
        <translation>Einphasig</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Site: {name}</source>
        <translation>Standort: {name}</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Sites were changed here meanwhile: the file would do something else now.</source>
        <translation>Inzwischen wurden hier Standorte geändert: die Datei würde jetzt etwas anderes bewirken.</translation>
    </message>
    <message>
        <source>Sites, places, notes and who collected which meter go to the server with each sync, as attributes of the devices. All who may see a device can read them.</source>
        <translation>Standorte, Orte, Notizen und wer welchen Zähler ausgelesen hat, gehen bei jedem Abgleich als Attribute der Geräte an den Server. Alle, die ein Gerät sehen dürfen, können sie lesen.</translation>
    </message>
    <message>
        <source>Sites, what is noted about meters, photos, visits and readings are written into one file. Only who knows the passphrase can read it: tell it by another way than the file.</source>
        <translation>Standorte, Notizen zu Zählern, Fotos, Besuche und Messwerte werden in eine Datei geschrieben. Nur wer die Passphrase kennt, kann sie lesen: Sagen Sie sie auf einem anderen Weg weiter als die Datei.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Something else is going on. Save the report when it has ended.</source>
        <translation>Es läuft gerade etwas anderes. Speichern Sie den Bericht, wenn es beendet ist.</translation>
    </message>
    <message>
        <source>Something went wrong inside OFMon ({kind}).</source>
        <translation>In OFMon ging etwas schief ({kind}).</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Space bar: {action}</source>
        <translation>Leertaste: {action}</translation>
    </message>
    <message>
        <source>Speaks the computer&apos;s language</source>
        <translation>Spricht die Sprache des Computers</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stapeln</translation>
    </message>
    <message>
        <source>Standing charge</source>
        <translation>Grundgebühr</translation>
    </message>
    <message>
        <source>Standing charge per day</source>
        <translation>Grundpreis pro Tag</translation>
    </message>
    <message>
        <source>Standing charge per month</source>
        <translation>Grundpreis pro Monat</translation>
    </message>
    <message>
        <source>Standing charge: {price} per day</source>
        <translation>Grundpreis: {price} pro Tag</translation>
    </message>
    <message>
        <source>Standing charge: {price} per month</source>
        <translation>Grundpreis: {price} pro Monat</translation>
    </message>
    <message>
        <source>Start OFMon again when there is a screen</source>
        <translation>Starten Sie OFMon erneut, wenn ein Bildschirm da ist</translation>
    </message>
    <message>
        <source>Start OFMon without them to choose a folder.</source>
        <translation>Starten Sie OFMon ohne sie, um einen Ordner zu wählen.</translation>
    </message>
    <message>
        <source>Start emulated meters</source>
        <translation>Emulierte Zähler starten</translation>
    </message>
    <message>
        <source>Start it from a desktop; over ssh use ssh -X, or the commands that ofmon --help lists.</source>
        <translation>Starten Sie es von einem Desktop; über ssh mit ssh -X, oder verwenden Sie die Befehle, die ofmon --help auflistet.</translation>
    </message>
    <message>
        <source>Start it. Or:</source>
        <translation>Starten Sie ihn. Oder:</translation>
    </message>
    <message>
        <source>Start it: ofmon-testbed depot</source>
        <translation>Starten Sie es: ofmon-testbed depot</translation>
    </message>
    <message>
        <source>Start tour</source>
        <translation>Rundgang beginnen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Stay near it and try again.</source>
        <translation>Bleiben Sie in der Nähe und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Stay near it, check its power, and try again.</source>
        <translation>Bleiben Sie in der Nähe, prüfen Sie die Stromversorgung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Stay near, wait three minutes, and collect it: it goes back by itself when the firmware fails.</source>
        <translation>Bleiben Sie in der Nähe, warten Sie drei Minuten und lesen Sie ihn aus: er kehrt von selbst zurück, wenn die Firmware versagt.</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>Schritt {number} von {total}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps for repairs; Collect does them by itself</source>
        <translation>Schritte für Reparaturen; Auslesen tut sie von selbst</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Stops the running job; what is stored stays stored</source>
        <translation>Hält den laufenden Vorgang an; Gespeichertes bleibt gespeichert</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Stored here, not sent: More, Held tells why.</source>
        <translation>Hier gespeichert, nicht gesendet: Mehr, Zurückgehalten sagt, warum.</translation>
    </message>
    <message>
        <source>Stored here, waiting to be sent.</source>
        <translation>Hier gespeichert, wartet auf das Senden.</translation>
    </message>
    <message>
        <source>Sum before tax</source>
        <translation>Summe vor Steuer</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Switch Wi-Fi on, and let desktop apps use the location (Settings, Privacy).</source>
        <translation>Schalten Sie das WLAN ein und erlauben Sie Desktop-Apps den Standort (Einstellungen, Datenschutz).</translation>
    </message>
    <message>
        <source>Switch it on (flight mode, key, system settings).</source>
        <translation>Schalten Sie es ein (Flugmodus, Taste, Systemeinstellungen).</translation>
    </message>
    <message>
        <source>Switch it on in the menu bar.</source>
        <translation>Schalten Sie es in der Menüleiste ein.</translation>
    </message>
    <message>
        <source>Switch on a load that takes real power, such as a heater.</source>
        <translation>Schalten Sie eine Last ein, die Wirkleistung aufnimmt, etwa ein Heizgerät.</translation>
    </message>
    <message>
        <source>Switch on a load that takes some amperes, and close the clamp.</source>
        <translation>Schalten Sie eine Last ein, die einige Ampere aufnimmt, und schließen Sie die Klemme.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Sync again</source>
        <translation>Erneut abgleichen</translation>
    </message>
    <message>
        <source>Sync again in an hour or later: what is refused then, too, is set aside in a list.</source>
        <translation>Gleichen Sie in einer Stunde oder später erneut ab: was auch dann abgelehnt wird, kommt in eine eigene Liste.</translation>
    </message>
    <message>
        <source>Sync again later.</source>
        <translation>Gleichen Sie später erneut ab.</translation>
    </message>
    <message>
        <source>Sync first</source>
        <translation>Zuerst abgleichen</translation>
    </message>
    <message>
        <source>Sync first, then name exactly the number of readings to delete: ofmon clear --yes-delete {readings}</source>
        <translation>Gleichen Sie zuerst ab, dann nennen Sie genau die Zahl der zu löschenden Messwerte: ofmon clear --yes-delete {readings}</translation>
    </message>
    <message>
        <source>Sync first.</source>
        <translation>Gleichen Sie zuerst ab.</translation>
    </message>
    <message>
        <source>Sync first; decide about what is held, and export what shall be kept elsewhere.</source>
        <translation>Gleichen Sie zuerst ab; entscheiden Sie über Zurückgehaltenes, und exportieren Sie, was anderswo erhalten bleiben soll.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table as it is shown, CSV …</source>
        <translation>Tabelle wie gezeigt, CSV …</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabellen (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Take a picture of the label as PNG or JPEG, or choose the device by its name.</source>
        <translation>Nehmen Sie ein Bild des Etiketts als PNG oder JPEG, oder wählen Sie das Gerät nach Namen.</translation>
    </message>
    <message>
        <source>Take a site off the list; nothing measured is lost.</source>
        <translation>Einen Standort von der Liste nehmen; nichts Gemessenes geht verloren.</translation>
    </message>
    <message>
        <source>Take a tariff from a JSON file.</source>
        <translation>Einen Tarif aus einer JSON-Datei übernehmen.</translation>
    </message>
    <message>
        <source>Take a tariff from a file</source>
        <translation>Tarif aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>Take a tariff …</source>
        <translation>Tarif übernehmen …</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Take it back, or let the next sync send it.</source>
        <translation>Nehmen Sie es zurück, oder lassen Sie es den nächsten Abgleich senden.</translation>
    </message>
    <message>
        <source>Take it off the lists; what it measured stays its devices&apos;.</source>
        <translation>Ihn aus den Listen nehmen; was er gemessen hat, bleibt bei seinen Geräten.</translation>
    </message>
    <message>
        <source>Take one of them away first.</source>
        <translation>Nehmen Sie zuerst eines davon weg.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take photo {number} away?</source>
        <translation>Foto {number} wegnehmen?</translation>
    </message>
    <message>
        <source>Take several words, and tell them to your colleague by another way than the file.</source>
        <translation>Nehmen Sie mehrere Wörter, und sagen Sie sie auf einem anderen Weg weiter als die Datei.</translation>
    </message>
    <message>
        <source>Takes a picture from a file</source>
        <translation>Nimmt ein Bild aus einer Datei</translation>
    </message>
    <message>
        <source>Takes a tariff from a JSON file</source>
        <translation>Übernimmt einen Tarif aus einer JSON-Datei</translation>
    </message>
    <message>
        <source>Takes it off the list; nothing measured is lost</source>
        <translation>Nimmt ihn von der Liste; nichts Gemessenes geht verloren</translation>
    </message>
    <message>
        <source>Takes it off the lists</source>
        <translation>Nimmt ihn aus den Listen</translation>
    </message>
    <message>
        <source>Takes it off this list; it stays stored</source>
        <translation>Nimmt ihn von dieser Liste; er bleibt gespeichert</translation>
    </message>
    <message>
        <source>Takes it over; a copy of the data is left beside them</source>
        <translation>Übernimmt es; eine Kopie der Daten bleibt daneben liegen</translation>
    </message>
    <message>
        <source>Takes photo {number} away</source>
        <translation>Nimmt Foto {number} weg</translation>
    </message>
    <message>
        <source>Takes the card away</source>
        <translation>Nimmt die Karte weg</translation>
    </message>
    <message>
        <source>Takes the token of a device on the server</source>
        <translation>Übernimmt das Token eines Geräts auf dem Server</translation>
    </message>
    <message>
        <source>Takes this price away</source>
        <translation>Nimmt diesen Preis weg</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Tarife</translation>
    </message>
    <message>
        <source>Tariffs (*.json)</source>
        <translation>Tarife (*.json)</translation>
    </message>
    <message>
        <source>Tariffs …</source>
        <translation>Tarife …</translation>
    </message>
    <message>
        <source>Tax in %</source>
        <translation>Steuer in %</translation>
    </message>
    <message>
        <source>Tax, {percent} % of {net}</source>
        <translation>Steuer, {percent} % von {net}</translation>
    </message>
    <message>
        <source>Tax: {percent} %</source>
        <translation>Steuer: {percent} %</translation>
    </message>
    <message>
        <source>Tell and hear</source>
        <translation>Mitteilen und erfahren</translation>
    </message>
    <message>
        <source>Tell whoever runs the server.</source>
        <translation>Sagen Sie es dem Betreiber des Servers.</translation>
    </message>
    <message>
        <source>Tells colleagues nothing, and takes nothing over</source>
        <translation>Teilt Kollegen nichts mit und übernimmt nichts</translation>
    </message>
    <message>
        <source>Tells colleagues what is known here, and takes over what they know</source>
        <translation>Teilt Kollegen mit, was hier bekannt ist, und übernimmt, was sie wissen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>That code is a web address, not a meter&apos;s label.</source>
        <translation>Dieser Code ist eine Webadresse, kein Zähleretikett.</translation>
    </message>
    <message>
        <source>That code is no label of OFMon&apos;s.</source>
        <translation>Dieser Code ist kein Etikett von OFMon.</translation>
    </message>
    <message>
        <source>That is no CSV: a quotation mark isn&apos;t closed, or a cell is too long.</source>
        <translation>Das ist kein CSV: ein Anführungszeichen ist nicht geschlossen, oder eine Zelle ist zu lang.</translation>
    </message>
    <message>
        <source>That is no access token for a meter: it takes {n} characters.</source>
        <translation>Das ist kein Zugriffstoken für einen Zähler: es braucht {n} Zeichen.</translation>
    </message>
    <message>
        <source>That is no address of a server.</source>
        <translation>Das ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>That is no number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>That is no picture, or it is damaged.</source>
        <translation>Das ist kein Bild, oder es ist beschädigt.</translation>
    </message>
    <message>
        <source>That is not the passphrase of {file}.</source>
        <translation>Das ist nicht die Passphrase von {file}.</translation>
    </message>
    <message>
        <source>That is the code of a Wi-Fi, not of a device: the label has another one beside it.</source>
        <translation>Das ist der Code eines WLANs, nicht eines Geräts: auf dem Etikett ist daneben noch einer.</translation>
    </message>
    <message>
        <source>That label is damaged, or from a newer OFMon. Choose the device by its name.</source>
        <translation>Dieses Etikett ist beschädigt oder von einem neueren OFMon. Wählen Sie das Gerät nach Namen.</translation>
    </message>
    <message>
        <source>That one stays as it is.</source>
        <translation>Jenes bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>That says nothing against the firmware: try again.</source>
        <translation>Das sagt nichts gegen die Firmware: versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>That was no yes.</source>
        <translation>Das war kein Ja.</translation>
    </message>
    <message numerus="yes">
        <source>The %n character(s) that a meter takes</source>
        <translation>
            <numerusform>Das %n Zeichen, das ein Zähler nimmt</numerusform>
            <numerusform>Die %n Zeichen, die ein Zähler nimmt</numerusform>
        </translation>
    </message>
    <message>
        <source>The ThingsBoard server that readings are sent to</source>
        <translation>Der ThingsBoard-Server, an den Messwerte gesendet werden</translation>
    </message>
    <message>
        <source>The Wi-Fi adapter was removed.</source>
        <translation>Der WLAN-Adapter wurde entfernt.</translation>
    </message>
    <message>
        <source>The Wi-Fi adapter {interface} is gone.</source>
        <translation>Der WLAN-Adapter {interface} ist weg.</translation>
    </message>
    <message>
        <source>The access token holds a slash, which servers take in no address.</source>
        <translation>Das Zugriffstoken enthält einen Schrägstrich, den Server in keiner Adresse annehmen.</translation>
    </message>
    <message>
        <source>The access token of {name!r} does not fit into a meter, which takes {n} characters.</source>
        <translation>Das Zugriffstoken von {name!r} passt nicht in einen Zähler, der {n} Zeichen nimmt.</translation>
    </message>
    <message>
        <source>The access token that ThingsBoard&apos;s device page gives</source>
        <translation>Das Zugriffstoken, das die Geräteseite von ThingsBoard nennt</translation>
    </message>
    <message>
        <source>The access tokens could not be kept. {why}</source>
        <translation>Die Zugangstoken konnten nicht aufbewahrt werden. {why}</translation>
    </message>
    <message>
        <source>The address begins with https:// or http://</source>
        <translation>Die Adresse beginnt mit https:// oder http://</translation>
    </message>
    <message>
        <source>The address is kept; meters are looked for there from the next start of OFMon.</source>
        <translation>Die Adresse ist gespeichert; ab dem nächsten Start von OFMon werden Zähler dort gesucht.</translation>
    </message>
    <message>
        <source>The bands {one!r} and {other!r} hold at the same time.</source>
        <translation>Die Preisbänder {one!r} und {other!r} gelten zur selben Zeit.</translation>
    </message>
    <message>
        <source>The best signal first</source>
        <translation>Das beste Signal zuerst</translation>
    </message>
    <message>
        <source>The cable {cable} has the meters&apos; addresses, and this system throws away what {radio} hears then (rp_filter is 1).</source>
        <translation>Das Kabel {cable} hat die Adressen der Zähler, und dieses System verwirft, was {radio} dann hört (rp_filter ist 1).</translation>
    </message>
    <message>
        <source>The certificate is trusted. Sign in now.</source>
        <translation>Dem Zertifikat wird vertraut. Melden Sie sich jetzt an.</translation>
    </message>
    <message>
        <source>The certificate that {url} shows can&apos;t be read.</source>
        <translation>Das Zertifikat, das {url} zeigt, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The certificates of {first} and {second} can&apos;t be read.</source>
        <translation>Die Zertifikate von {first} und {second} sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The certificates of {name} can&apos;t be read.</source>
        <translation>Die Zertifikate von {name} sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture.</source>
        <translation>Die Zwischenablage enthält kein Bild.</translation>
    </message>
    <message>
        <source>The clock by which it would be placed in time can&apos;t be believed.</source>
        <translation>Die Uhr, nach der er zeitlich eingeordnet würde, ist nicht glaubhaft.</translation>
    </message>
    <message>
        <source>The colleague&apos;s is newer, and taken.</source>
        <comment>a site or a note</comment>
        <translation>Die Fassung in der Datei ist neuer und wird übernommen.</translation>
    </message>
    <message>
        <source>The copy is checked before it counts, and {folder} stays as it is.</source>
        <translation>Die Kopie wird geprüft, bevor sie gilt, und {folder} bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The current is ahead of the voltage: capacitors</source>
        <translation>Der Strom eilt der Spannung voraus: Kondensatoren</translation>
    </message>
    <message>
        <source>The current is behind the voltage: motors, transformers</source>
        <translation>Der Strom eilt der Spannung nach: Motoren, Transformatoren</translation>
    </message>
    <message>
        <source>The data folder is the one it was.</source>
        <translation>Der Datenordner ist der bisherige.</translation>
    </message>
    <message>
        <source>The data folder stays the one it was: that was cancelled.</source>
        <translation>Der Datenordner bleibt der bisherige: das wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The data folder {folder} holds no database any more.</source>
        <translation>Der Datenordner {folder} enthält keine Datenbank mehr.</translation>
    </message>
    <message>
        <source>The data folder {folder} isn&apos;t there.</source>
        <translation>Der Datenordner {folder} ist nicht da.</translation>
    </message>
    <message>
        <source>The data folder {parent} holds another database than the one that was chosen.</source>
        <translation>Der Datenordner {parent} enthält eine andere Datenbank als die gewählte.</translation>
    </message>
    <message>
        <source>The data in {folder} stays there.</source>
        <translation>Die Daten in {folder} bleiben dort.</translation>
    </message>
    <message>
        <source>The database is untouched.</source>
        <translation>Die Datenbank ist unberührt.</translation>
    </message>
    <message>
        <source>The database {path} could not be used: {origin}.</source>
        <translation>Die Datenbank {path} war nicht verwendbar: {origin}.</translation>
    </message>
    <message>
        <source>The database {path} is in use by another program.</source>
        <translation>Die Datenbank {path} wird von einem anderen Programm verwendet.</translation>
    </message>
    <message>
        <source>The database {path} is in use by {programs}.</source>
        <translation>Die Datenbank {path} wird verwendet von {programs}.</translation>
    </message>
    <message>
        <source>The device and its history go on; last and first reading are kept. What the old meter measures afterwards is stored, but not sent.</source>
        <translation>Das Gerät und sein Verlauf gehen weiter; letzter und erster Messwert werden festgehalten. Was der alte Zähler danach misst, wird gespeichert, aber nicht gesendet.</translation>
    </message>
    <message>
        <source>The device for which it was collected</source>
        <translation>Das Gerät, für das er ausgelesen wurde</translation>
    </message>
    <message>
        <source>The device for which readings were collected</source>
        <translation>Das Gerät, für das Messwerte ausgelesen wurden</translation>
    </message>
    <message>
        <source>The device has no access token on the server, but credentials of another kind.</source>
        <translation>Das Gerät hat auf dem Server kein Zugriffstoken, sondern Zugangsdaten anderer Art.</translation>
    </message>
    <message>
        <source>The device of this token is carried by {meters} too: of one hour only one meter&apos;s readings are sent, the others are held here. Give one of them a device of its own.</source>
        <translation>Das Gerät dieses Tokens wird auch von {meters} getragen: je Stunde werden nur die Messwerte eines Zählers gesendet, die anderen werden hier zurückgehalten. Geben Sie einem davon ein eigenes Gerät.</translation>
    </message>
    <message>
        <source>The device of this token is carried by {meters}.</source>
        <translation>Das Gerät dieses Tokens wird von {meters} getragen.</translation>
    </message>
    <message>
        <source>The device that {meter} is for now is not known on this computer.</source>
        <translation>Das Gerät, für das {meter} jetzt ist, ist auf diesem Computer nicht bekannt.</translation>
    </message>
    <message>
        <source>The device {device!r} is carried by {meters} too: of one hour only one meter&apos;s readings are sent, the others are held here. Give one of them a device of its own.</source>
        <translation>Das Gerät {device!r} wird auch von {meters} getragen: je Stunde werden nur die Messwerte eines Zählers gesendet, die anderen werden hier zurückgehalten. Geben Sie einem davon ein eigenes Gerät.</translation>
    </message>
    <message>
        <source>The device {device!r} is carried by {meters}.</source>
        <translation>Das Gerät {device!r} wird von {meters} getragen.</translation>
    </message>
    <message>
        <source>The device&apos;s access token holds characters that this server takes in no address.</source>
        <translation>Das Zugriffstoken des Geräts enthält Zeichen, die dieser Server in keiner Adresse annimmt.</translation>
    </message>
    <message>
        <source>The emulated meters are starting …</source>
        <translation>Die emulierten Zähler starten …</translation>
    </message>
    <message>
        <source>The emulated meters could not be started: {why}</source>
        <translation>Die emulierten Zähler ließen sich nicht starten: {why}</translation>
    </message>
    <message>
        <source>The end of its hour; where that isn&apos;t known, what the meter&apos;s own clock said</source>
        <translation>Das Ende seiner Stunde; wo es nicht bekannt ist, was die Uhr des Zählers sagte</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The factory&apos;s is {address}.</source>
        <translation>Die des Werks ist {address}.</translation>
    </message>
    <message>
        <source>The factory&apos;s passphrase of the meters&apos; Wi-Fi holds for now.</source>
        <translation>Zurzeit gilt die Werks-Passphrase des Zähler-WLANs.</translation>
    </message>
    <message>
        <source>The factory&apos;s passphrase of the meters&apos; Wi-Fi holds for now. Yours isn&apos;t in the keyring.</source>
        <translation>Zurzeit gilt die Werks-Passphrase des Zähler-WLANs. Ihre ist nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The file is no table of sites: {why}.</source>
        <translation>Die Datei ist keine Standort-Tabelle: {why}.</translation>
    </message>
    <message>
        <source>The firmware can&apos;t be kept in {path}: {error}.</source>
        <translation>Die Firmware kann nicht in {path} aufgehoben werden: {error}.</translation>
    </message>
    <message>
        <source>The first label</source>
        <translation>Das erste Etikett</translation>
    </message>
    <message>
        <source>The folder {path} can&apos;t be read: {error}.</source>
        <translation>Der Ordner {path} ist nicht lesbar: {error}.</translation>
    </message>
    <message>
        <source>The guide says nothing of that.</source>
        <translation>Davon sagt die Anleitung nichts.</translation>
    </message>
    <message>
        <source>The guide, the doctor, a bundle for whoever helps, and the licences</source>
        <translation>Die Anleitung, die Diagnose, ein Paket für alle, die helfen, und die Lizenzen</translation>
    </message>
    <message>
        <source>The help has no page {page}.</source>
        <translation>Die Hilfe hat keine Seite {page}.</translation>
    </message>
    <message>
        <source>The image does not say its version.</source>
        <translation>Das Image nennt seine Version nicht.</translation>
    </message>
    <message>
        <source>The instrument stands beside this one</source>
        <translation>Das Referenzgerät ist am Wandler daneben</translation>
    </message>
    <message>
        <source>The kept image of {title} {version} is gone or was changed.</source>
        <translation>Das hinterlegte Image von {title} {version} ist weg oder wurde geändert.</translation>
    </message>
    <message>
        <source>The label is a meter&apos;s, and names no device.</source>
        <translation>Das Etikett gehört zu einem Zähler und nennt kein Gerät.</translation>
    </message>
    <message>
        <source>The label is for {device}, which isn&apos;t among the devices known here.</source>
        <translation>Das Etikett ist für {device}, das nicht unter den hier bekannten Geräten ist.</translation>
    </message>
    <message>
        <source>The label is for {labelled}, and this is {meter}.</source>
        <translation>Das Etikett ist für {labelled}, und dies ist {meter}.</translation>
    </message>
    <message>
        <source>The last change can be taken back: {changes}.</source>
        <translation>Die letzte Änderung kann zurückgenommen werden: {changes}.</translation>
    </message>
    <message>
        <source>The last day is before the first one</source>
        <translation>Der letzte Tag liegt vor dem ersten</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>The last reading is {span} old, but the meter logged no power loss: times are left as they are.</source>
        <translation>Der letzte Messwert ist {span} alt, doch der Zähler hat keinen Stromausfall protokolliert: die Zeiten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The list is in {path}.</source>
        <translation>Die Liste liegt in {path}.</translation>
    </message>
    <message>
        <source>The list is no text in UTF-8.</source>
        <translation>Die Liste ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>The list is too long to be one.</source>
        <translation>Zu lang für eine Liste.</translation>
    </message>
    <message>
        <source>The list of devices can&apos;t be kept in {path}: {reason}.</source>
        <translation>Die Geräteliste kann nicht in {path} aufgehoben werden: {reason}.</translation>
    </message>
    <message>
        <source>The load</source>
        <translation>Die Last</translation>
    </message>
    <message>
        <source>The meter answered {path} with status {status}.</source>
        <translation>Der Zähler beantwortete {path} mit Status {status}.</translation>
    </message>
    <message>
        <source>The meter answered {path} with status {status}: {reason}.</source>
        <translation>Der Zähler beantwortete {path} mit Status {status}: {reason}.</translation>
    </message>
    <message>
        <source>The meter at {url} answered strangely: {error}.</source>
        <translation>Der Zähler an {url} antwortete seltsam: {error}.</translation>
    </message>
    <message>
        <source>The meter at {url} can&apos;t be reached.</source>
        <translation>Der Zähler an {url} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The meter at {url} did not hear the firmware to its end.</source>
        <translation>Der Zähler an {url} hat die Firmware nicht bis zum Ende gehört.</translation>
    </message>
    <message>
        <source>The meter at {url} does not answer.</source>
        <translation>Der Zähler an {url} antwortet nicht.</translation>
    </message>
    <message>
        <source>The meter at {url} went away half-way.</source>
        <translation>Der Zähler an {url} war auf halbem Weg weg.</translation>
    </message>
    <message>
        <source>The meter can&apos;t measure by that: {reason}.</source>
        <translation>Danach kann der Zähler nicht messen: {reason}.</translation>
    </message>
    <message>
        <source>The meter has no token, so its readings have no device on the server.</source>
        <translation>Der Zähler hat kein Token, darum haben seine Messwerte kein Gerät auf dem Server.</translation>
    </message>
    <message>
        <source>The meter has no token: its readings wait here until it is provisioned.</source>
        <translation>Der Zähler hat kein Token: seine Messwerte warten hier, bis er eingerichtet ist.</translation>
    </message>
    <message>
        <source>The meter measures by the new values.</source>
        <translation>Der Zähler misst mit den neuen Werten.</translation>
    </message>
    <message>
        <source>The meter measures by these from the next second on</source>
        <translation>Der Zähler misst danach ab der nächsten Sekunde</translation>
    </message>
    <message>
        <source>The meter refused the firmware: status {status}.</source>
        <translation>Der Zähler lehnte die Firmware ab: Status {status}.</translation>
    </message>
    <message>
        <source>The meter refused the firmware: {reason}.</source>
        <translation>Der Zähler lehnte die Firmware ab: {reason}.</translation>
    </message>
    <message>
        <source>The meter runs what it ran; all readings that were read are stored here.</source>
        <translation>Auf dem Zähler läuft, was vorher lief; alle gelesenen Messwerte sind hier gespeichert.</translation>
    </message>
    <message>
        <source>The meter sees {current:.2f} A: too little to go by.</source>
        <translation>Der Zähler sieht {current:.2f} A: zu wenig als Grundlage.</translation>
    </message>
    <message>
        <source>The meter sees {power:.0f} W: too little to go by.</source>
        <translation>Der Zähler sieht {power:.0f} W: zu wenig als Grundlage.</translation>
    </message>
    <message>
        <source>The meter sees {voltage:.1f} V: too little to go by.</source>
        <translation>Der Zähler sieht {voltage:.1f} V: zu wenig als Grundlage.</translation>
    </message>
    <message>
        <source>The meter that carries the device&apos;s token</source>
        <translation>Der Zähler, der das Token des Geräts trägt</translation>
    </message>
    <message>
        <source>The meter that is the device now, and those that were</source>
        <translation>Der Zähler, der jetzt das Gerät ist, und die es waren</translation>
    </message>
    <message>
        <source>The meter then belongs to another device. Its readings are collected first.</source>
        <translation>Der Zähler gehört dann zu einem anderen Gerät. Seine Messwerte werden vorher ausgelesen.</translation>
    </message>
    <message>
        <source>The meter was calibrated by somebody else just now.</source>
        <translation>Jemand anderes hat den Zähler gerade kalibriert.</translation>
    </message>
    <message>
        <source>The meter&apos;s clock had been set wrong: it was {span} ahead. Its readings were moved by that.</source>
        <translation>Die Uhr des Zählers war falsch gestellt: sie ging {span} vor. Seine Messwerte wurden darum verschoben.</translation>
    </message>
    <message>
        <source>The meter&apos;s clock had been set wrong: it was {span} behind. Its readings were moved by that.</source>
        <translation>Die Uhr des Zählers war falsch gestellt: sie ging {span} nach. Seine Messwerte wurden darum verschoben.</translation>
    </message>
    <message>
        <source>The meter&apos;s clock is {span} ahead; times of its readings are uncertain.</source>
        <translation>Die Uhr des Zählers geht {span} vor; die Zeiten seiner Messwerte sind unsicher.</translation>
    </message>
    <message numerus="yes">
        <source>The meter&apos;s clock stood still in %n power loss(es) and was up to {span} behind: readings made after that were moved, their times are estimates.</source>
        <translation>
            <numerusform>Die Uhr des Zählers stand bei %n Stromausfall still und ging bis zu {span} nach: spätere Messwerte wurden verschoben, ihre Zeiten sind geschätzt.</numerusform>
            <numerusform>Die Uhr des Zählers stand bei %n Stromausfällen still und ging bis zu {span} nach: spätere Messwerte wurden verschoben, ihre Zeiten sind geschätzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meter&apos;s token can&apos;t be read: {error}.</source>
        <translation>Das Token des Zählers ist nicht lesbar: {error}.</translation>
    </message>
    <message>
        <source>The new meter leaves the device that it carries</source>
        <translation>Der neue Zähler verlässt das Gerät, das er trägt</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n line(s) are kept</source>
        <translation>
            <numerusform>Die neueste %n Zeile bleibt erhalten</numerusform>
            <numerusform>Die neuesten %n Zeilen bleiben erhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest readings are from {day}.</source>
        <translation>Die neuesten Messwerte sind vom {day}.</translation>
    </message>
    <message>
        <source>The next period</source>
        <translation>Der nächste Zeitraum</translation>
    </message>
    <message>
        <source>The next sync sends what no other meter claims; until then: ofmon held undo.</source>
        <translation>Der nächste Abgleich sendet, was kein anderer Zähler beansprucht; bis dahin: ofmon held undo.</translation>
    </message>
    <message>
        <source>The old meter can&apos;t be collected any more</source>
        <translation>Der alte Zähler ist nicht mehr auslesbar</translation>
    </message>
    <message>
        <source>The one here is newer, and stays.</source>
        <comment>a site or a note</comment>
        <translation>Die Fassung hier ist neuer und bleibt.</translation>
    </message>
    <message>
        <source>The others are all still here.</source>
        <translation>Die anderen sind alle noch hier.</translation>
    </message>
    <message>
        <source>The pages as they will be in the file; arrow keys scroll</source>
        <translation>Die Seiten, wie sie in der Datei sein werden; Pfeiltasten blättern</translation>
    </message>
    <message>
        <source>The pages of the guide</source>
        <translation>Die Seiten der Anleitung</translation>
    </message>
    <message>
        <source>The passphrase is kept; it holds from the next start of OFMon.</source>
        <translation>Die Passphrase ist gespeichert; sie gilt ab dem nächsten Start von OFMon.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase of a file has at least %n character(s).</source>
        <translation>
            <numerusform>Die Passphrase einer Datei hat mindestens %n Zeichen.</numerusform>
            <numerusform>Die Passphrase einer Datei hat mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase of the meters&apos; Wi-Fi can be read from %n label(s).</source>
        <translation>
            <numerusform>Die Passphrase des Zähler-WLANs ist von %n Etikett ablesbar.</numerusform>
            <numerusform>Die Passphrase des Zähler-WLANs ist von %n Etiketten ablesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase stays as it was.</source>
        <translation>Die Passphrase blieb, wie sie war.</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Der Zeitraum davor</translation>
    </message>
    <message>
        <source>The photo has {width} x {height} pixels and {size} kB; {side} pixels and {most} kB are the most.</source>
        <translation>Das Foto hat {width} x {height} Pixel und {size} kB; höchstens {side} Pixel und {most} kB gehen.</translation>
    </message>
    <message>
        <source>The present database can&apos;t be read.</source>
        <translation>Die jetzige Datenbank ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The present database is kept beside the one that takes its place.</source>
        <translation>Die jetzige Datenbank wird neben der aufbewahrt, die sie ersetzt.</translation>
    </message>
    <message>
        <source>The proxy that {name} or this computer&apos;s settings name can&apos;t be used.</source>
        <translation>Der Proxy, den {name} oder die Einstellungen dieses Computers nennen, ist nicht verwendbar.</translation>
    </message>
    <message numerus="yes">
        <source>The readings end in %n byte(s) that (is|are) no whole reading. All whole ones are stored; the meter&apos;s memory was not freed.</source>
        <translation>
            <numerusform>Die Messwerte enden mit %n Byte, das kein ganzer Messwert ist. Alle ganzen sind gespeichert; der Speicher des Zählers wurde nicht geleert.</numerusform>
            <numerusform>Die Messwerte enden mit %n Bytes, die kein ganzer Messwert sind. Alle ganzen sind gespeichert; der Speicher des Zählers wurde nicht geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The readings {one} of {meter} and {other} of {another} are of the same hour: only one of them can count.</source>
        <translation>Die Messwerte {one} von {meter} und {other} von {another} sind aus derselben Stunde: nur einer davon kann zählen.</translation>
    </message>
    <message>
        <source>The reference shows nothing yet.</source>
        <translation>Die Referenz zeigt noch nichts.</translation>
    </message>
    <message>
        <source>The reference&apos;s figures don&apos;t fit each other: {power:.0f} W of {apparent:.0f} VA.</source>
        <translation>Die Werte der Referenz passen nicht zueinander: {power:.0f} W von {apparent:.0f} VA.</translation>
    </message>
    <message>
        <source>The report is being made …</source>
        <translation>Der Bericht wird erstellt …</translation>
    </message>
    <message>
        <source>The report is in {path}.</source>
        <translation>Der Bericht liegt in {path}.</translation>
    </message>
    <message>
        <source>The result could not be written: {strerror}.</source>
        <translation>Das Ergebnis konnte nicht geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Dasselbe</translation>
    </message>
    <message>
        <source>The same energy was measured by another meter</source>
        <translation>Ein anderer Zähler hat dieselbe Energie gemessen</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>The screen is gone, and the window with it</source>
        <translation>Der Bildschirm ist weg, und das Fenster mit ihm</translation>
    </message>
    <message>
        <source>The secrets file {path} can&apos;t be read.</source>
        <translation>Die Geheimnisdatei {path} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The secrets file {path} can&apos;t be written: {reason}.</source>
        <translation>Die Geheimnisdatei {path} ist nicht schreibbar: {reason}.</translation>
    </message>
    <message>
        <source>The server accepted the dashboard {title!r} but does not give it back as it was sent.</source>
        <translation>Der Server nahm das Dashboard {title!r} an, gibt es aber nicht zurück, wie es gesendet wurde.</translation>
    </message>
    <message>
        <source>The server answers; this computer&apos;s clock is {off:.1f} s ahead of it (known to {known:.1f} s).</source>
        <translation>Der Server antwortet; die Uhr dieses Computers geht ihm gegenüber {off:.1f} s vor (bekannt auf {known:.1f} s).</translation>
    </message>
    <message>
        <source>The server answers; this computer&apos;s clock is {off:.1f} s behind it (known to {known:.1f} s).</source>
        <translation>Der Server antwortet; die Uhr dieses Computers geht ihm gegenüber {off:.1f} s nach (bekannt auf {known:.1f} s).</translation>
    </message>
    <message>
        <source>The server did not give {name} (status {status}).</source>
        <translation>Der Server gab {name} nicht heraus (Status {status}).</translation>
    </message>
    <message numerus="yes">
        <source>The server does not have %n of them.</source>
        <translation>
            <numerusform>Der Server hat %n davon nicht.</numerusform>
            <numerusform>Der Server hat %n davon nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not say what time it is.</source>
        <translation>Der Server sagt nicht, wie spät es ist.</translation>
    </message>
    <message>
        <source>The server has a dashboard {title!r} that OFMon did not install.</source>
        <translation>Der Server hat ein Dashboard {title!r}, das OFMon nicht installiert hat.</translation>
    </message>
    <message>
        <source>The server has a device named {device}. Use that one?</source>
        <translation>Der Server hat ein Gerät namens {device}. Dieses verwenden?</translation>
    </message>
    <message>
        <source>The server has no device named {name!r}.</source>
        <translation>Der Server hat kein Gerät namens {name!r}.</translation>
    </message>
    <message>
        <source>The server has no device profile {name!r}.</source>
        <translation>Der Server hat kein Geräteprofil {name!r}.</translation>
    </message>
    <message>
        <source>The server has no device profile {profile!r}.</source>
        <translation>Der Server hat kein Geräteprofil {profile!r}.</translation>
    </message>
    <message>
        <source>The server has no device profile {profile_id}, which the token of {meters} names.</source>
        <translation>Der Server hat kein Geräteprofil {profile_id}, das im Token von {meters} steht.</translation>
    </message>
    <message>
        <source>The server has no device profile {profile}. Make it?</source>
        <translation>Der Server hat kein Geräteprofil {profile}. Anlegen?</translation>
    </message>
    <message>
        <source>The server has none that you may see.</source>
        <translation>Der Server hat keine, die Sie sehen dürfen.</translation>
    </message>
    <message>
        <source>The server has {name} already.</source>
        <translation>Der Server hat {name} schon.</translation>
    </message>
    <message>
        <source>The server is kept. Sign in on it on the Sync page.</source>
        <translation>Der Server ist gespeichert. Melden Sie sich auf der Seite Abgleich an.</translation>
    </message>
    <message numerus="yes">
        <source>The server keeps %n reading(s) of {meters} of the same hour at another time: both will count until somebody deletes one of them there.</source>
        <translation>
            <numerusform>Der Server hat %n Messwert von {meters} aus derselben Stunde zu einer anderen Zeit: beide zählen, bis jemand einen davon dort löscht.</numerusform>
            <numerusform>Der Server hat %n Messwerte von {meters} aus derselben Stunde zu einer anderen Zeit: beide zählen, bis jemand einen davon dort löscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server knows no device with the meter&apos;s token.</source>
        <translation>Der Server kennt kein Gerät mit dem Token des Zählers.</translation>
    </message>
    <message>
        <source>The server knows no such device, or the signed-in user may not see it.</source>
        <translation>Der Server kennt kein solches Gerät, oder der angemeldete Benutzer darf es nicht sehen.</translation>
    </message>
    <message>
        <source>The server lets this tenant have no more devices.</source>
        <translation>Der Server erlaubt diesem Mandanten keine weiteren Geräte.</translation>
    </message>
    <message>
        <source>The server lets this tenant have no more than {limit} devices.</source>
        <translation>Der Server erlaubt diesem Mandanten nicht mehr als {limit} Geräte.</translation>
    </message>
    <message numerus="yes">
        <source>The server refused %n of the readings though it took others.</source>
        <translation>
            <numerusform>Der Server lehnte %n der Messwerte ab, obwohl er andere nahm.</numerusform>
            <numerusform>Der Server lehnte %n der Messwerte ab, obwohl er andere nahm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refused %n reading(s).</source>
        <translation>
            <numerusform>Der Server lehnte %n Messwert ab.</numerusform>
            <numerusform>Der Server lehnte %n Messwerte ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server refused it again and again while others passed.</source>
        <translation>Der Server lehnte ihn immer wieder ab, während andere durchkamen.</translation>
    </message>
    <message>
        <source>The server refused these. More, Held can send them again.</source>
        <translation>Der Server hat diese abgelehnt. Mehr, Zurückgehalten kann sie erneut senden.</translation>
    </message>
    <message>
        <source>The server sent a web page instead of {firmware}.</source>
        <translation>Der Server sandte eine Webseite statt {firmware}.</translation>
    </message>
    <message numerus="yes">
        <source>The server takes about %n reading(s) a minute from this device.</source>
        <translation>
            <numerusform>Der Server nimmt von diesem Gerät etwa %n Messwert pro Minute.</numerusform>
            <numerusform>Der Server nimmt von diesem Gerät etwa %n Messwerte pro Minute.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server takes no device or profile named {name}.</source>
        <translation>Der Server nimmt kein Gerät oder Profil namens {name}.</translation>
    </message>
    <message>
        <source>The server takes no device or profile named {name}: {message}</source>
        <translation>Der Server nimmt kein Gerät oder Profil namens {name}: {message}</translation>
    </message>
    <message>
        <source>The server takes no more readings of this device now: a limit, a quota, or its own load.</source>
        <translation>Der Server nimmt jetzt keine weiteren Messwerte dieses Geräts: ein Limit, ein Kontingent oder seine eigene Last.</translation>
    </message>
    <message>
        <source>The server took them; they were not read back yet.</source>
        <translation>Der Server nahm sie; sie wurden noch nicht zurückgelesen.</translation>
    </message>
    <message>
        <source>The server {url} does not answer, or broke off.</source>
        <translation>Der Server {url} antwortet nicht oder brach ab.</translation>
    </message>
    <message>
        <source>The server {url} does not answer.</source>
        <translation>Der Server {url} antwortet nicht.</translation>
    </message>
    <message>
        <source>The server {url} shows a certificate that has expired, by this computer&apos;s clock: {now}.</source>
        <translation>Der Server {url} zeigt ein Zertifikat, das nach der Uhr dieses Computers abgelaufen ist: {now}.</translation>
    </message>
    <message>
        <source>The server {url} shows a certificate that is for another name than the address says.</source>
        <translation>Der Server {url} zeigt ein Zertifikat für einen anderen Namen, als die Adresse sagt.</translation>
    </message>
    <message>
        <source>The server {url} shows a certificate that isn&apos;t valid yet, by this computer&apos;s clock: {now}.</source>
        <translation>Der Server {url} zeigt ein Zertifikat, das nach der Uhr dieses Computers noch nicht gültig ist: {now}.</translation>
    </message>
    <message>
        <source>The server {url} shows a certificate that it made itself (self-signed).</source>
        <translation>Der Server {url} zeigt ein Zertifikat, das er selbst ausgestellt hat (selbstsigniert).</translation>
    </message>
    <message>
        <source>The server {url} shows a certificate that nobody vouches for whom this computer trusts (self-signed).</source>
        <translation>Der Server {url} zeigt ein Zertifikat, für das niemand bürgt, dem dieser Computer vertraut (selbstsigniert).</translation>
    </message>
    <message>
        <source>The server {url} shows a certificate that nobody vouches for whom this computer trusts.</source>
        <translation>Der Server {url} zeigt ein Zertifikat, für das niemand bürgt, dem dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>The server {url} shows a certificate that this computer doesn&apos;t trust ({reason}).</source>
        <translation>Der Server {url} zeigt ein Zertifikat, dem dieser Computer nicht vertraut ({reason}).</translation>
    </message>
    <message>
        <source>The server {url} shows another certificate than the one you trust.</source>
        <translation>Der Server {url} zeigt ein anderes Zertifikat als das, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer has no {name}: it is not as ThingsBoard answers.</source>
        <translation>Der Antwort des Servers fehlt {name}: so antwortet ThingsBoard nicht.</translation>
    </message>
    <message>
        <source>The server&apos;s clock isn&apos;t known: another one may have answered.</source>
        <translation>Die Uhr des Servers ist nicht bekannt: vielleicht hat ein anderer geantwortet.</translation>
    </message>
    <message>
        <source>The server&apos;s clock isn&apos;t known: anybody may have answered, and nobody is signed in.</source>
        <translation>Die Uhr des Servers ist nicht bekannt: jeder kann geantwortet haben, und niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>The server&apos;s device has another form than ThingsBoard&apos;s.</source>
        <translation>Das Gerät des Servers hat eine andere Form als bei ThingsBoard.</translation>
    </message>
    <message>
        <source>The server&apos;s list has another form than ThingsBoard&apos;s.</source>
        <translation>Die Liste des Servers hat eine andere Form als bei ThingsBoard.</translation>
    </message>
    <message>
        <source>The server&apos;s series has another form than ThingsBoard&apos;s.</source>
        <translation>Die Zeitreihe des Servers hat eine andere Form als bei ThingsBoard.</translation>
    </message>
    <message>
        <source>The server&apos;s time was not used: it lies before this OFMon, or before what is known to be past. Tell who keeps the server.</source>
        <translation>Die Zeit des Servers wurde nicht verwendet: sie liegt vor diesem OFMon oder vor bekannter Vergangenheit. Sagen Sie es dem Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>Die Sitzung ist zu Ende.</translation>
    </message>
    <message>
        <source>The session is kept in the system&apos;s keyring. The password is not kept.</source>
        <translation>Die Sitzung liegt im Schlüsselbund des Systems. Das Passwort wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>The setting {name} in {path} can&apos;t be used: its default holds for now.</source>
        <translation>Die Einstellung {name} in {path} ist nicht verwendbar: zurzeit gilt die Vorgabe.</translation>
    </message>
    <message>
        <source>The settings file {path} can&apos;t be read ({why}): the default settings hold for now.</source>
        <translation>Die Einstellungsdatei {path} ist nicht lesbar ({why}): zurzeit gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>The settings file {path} can&apos;t be written: {reason}.</source>
        <translation>Die Einstellungsdatei {path} ist nicht schreibbar: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>The sheet has %n label(s): the first free one is one of them.</source>
        <translation>
            <numerusform>Der Bogen hat %n Etikett: das erste freie ist eines davon.</numerusform>
            <numerusform>Der Bogen hat %n Etiketten: das erste freie ist eines davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signed-in user may not do that.</source>
        <translation>Der angemeldete Benutzer darf das nicht.</translation>
    </message>
    <message>
        <source>The signed-in user may not make devices on {server}.</source>
        <translation>Der angemeldete Benutzer darf auf {server} keine Geräte anlegen.</translation>
    </message>
    <message>
        <source>The signed-in user may not write attributes, so colleagues don&apos;t hear of sites and notes.</source>
        <translation>Der angemeldete Benutzer darf keine Attribute schreiben, daher erfahren Kollegen nichts von Standorten und Notizen.</translation>
    </message>
    <message>
        <source>The site is described anew.</source>
        <translation>Der Standort ist neu beschrieben.</translation>
    </message>
    <message>
        <source>The site {name!r} is back.</source>
        <translation>Der Standort {name!r} ist zurück.</translation>
    </message>
    <message>
        <source>The site {name!r} is kept.</source>
        <translation>Der Standort {name!r} ist gespeichert.</translation>
    </message>
    <message>
        <source>The site {name!r} was added.</source>
        <translation>Der Standort {name!r} wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The site {name!r} was changed.</source>
        <translation>Der Standort {name!r} wurde geändert.</translation>
    </message>
    <message>
        <source>The site {name!r} was removed.</source>
        <translation>Der Standort {name!r} wurde entfernt.</translation>
    </message>
    <message>
        <source>The site {name!r} was removed; ofmon site restore brings it back.</source>
        <translation>Der Standort {name!r} wurde entfernt; ofmon site restore holt ihn zurück.</translation>
    </message>
    <message>
        <source>The sites are in {path}.</source>
        <translation>Die Standorte liegen in {path}.</translation>
    </message>
    <message>
        <source>The standing charge is that of a site or customer with further devices, and not in this report.</source>
        <translation>Der Grundpreis ist der eines Standorts oder Kunden mit weiteren Geräten und nicht in diesem Bericht.</translation>
    </message>
    <message>
        <source>The sums by day are made anew when they are asked for next.</source>
        <translation>Die Tagessummen werden bei der nächsten Abfrage neu gebildet.</translation>
    </message>
    <message>
        <source>The sums by day are those of the readings.</source>
        <translation>Die Tagessummen stimmen mit den Messwerten überein.</translation>
    </message>
    <message>
        <source>The sync was cancelled. What was not sent waits here.</source>
        <translation>Der Abgleich wurde abgebrochen. Nicht Gesendetes wartet hier.</translation>
    </message>
    <message>
        <source>The system&apos;s D-Bus can&apos;t be reached, so NetworkManager can&apos;t be asked.</source>
        <translation>Der D-Bus des Systems ist nicht erreichbar, darum ist NetworkManager nicht zu fragen.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring answered something that is no text.</source>
        <translation>Der Schlüsselbund des Systems antwortete etwas, das kein Text ist.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not answer.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring refused ({name}).</source>
        <translation>Der Schlüsselbund des Systems lehnte ab ({name}).</translation>
    </message>
    <message>
        <source>The system&apos;s program {program} can&apos;t be used.</source>
        <translation>Das Systemprogramm {program} ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The tariff has no name.</source>
        <translation>Der Tarif hat keinen Namen.</translation>
    </message>
    <message>
        <source>The tariff has no rates.</source>
        <translation>Der Tarif hat keine Preisstufen.</translation>
    </message>
    <message>
        <source>The tariff is in {path}.</source>
        <translation>Der Tarif liegt in {path}.</translation>
    </message>
    <message>
        <source>The tariff {name!r} holds for all now that have none otherwise.</source>
        <translation>Der Tarif {name!r} gilt jetzt für alle, die sonst keinen haben.</translation>
    </message>
    <message>
        <source>The tariff {name!r} holds for {whom} now.</source>
        <translation>Tarif {name!r} gilt jetzt für {whom}.</translation>
    </message>
    <message>
        <source>The tariff {name!r} is kept.</source>
        <translation>Der Tarif {name!r} ist gespeichert.</translation>
    </message>
    <message>
        <source>The tariff {name!r} was added.</source>
        <translation>Der Tarif {name!r} wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The tariff {name!r} was removed.</source>
        <translation>Der Tarif {name!r} wurde entfernt.</translation>
    </message>
    <message>
        <source>The tariff {name!r} was replaced.</source>
        <translation>Der Tarif {name!r} wurde ersetzt.</translation>
    </message>
    <message>
        <source>The testbed at {url} answered {path} with status {status_code}.</source>
        <translation>Das Testbed an {url} beantwortete {path} mit Status {status_code}.</translation>
    </message>
    <message>
        <source>The testbed at {url} does not answer.</source>
        <translation>Das Testbed an {url} antwortet nicht.</translation>
    </message>
    <message>
        <source>The token of {device} is in the clipboard. It is taken out after a minute.</source>
        <translation>Das Token von {device} ist in der Zwischenablage. Nach einer Minute wird es herausgenommen.</translation>
    </message>
    <message>
        <source>The token of {device} is not kept on this computer, and no device that the signed-in user may see was found to have it.</source>
        <translation>Das Token von {device} ist nicht auf diesem Computer hinterlegt, und kein Gerät, das der angemeldete Benutzer sehen darf, hat es.</translation>
    </message>
    <message>
        <source>The token of {device} isn&apos;t kept here.</source>
        <translation>Das Token von {device} ist hier nicht hinterlegt.</translation>
    </message>
    <message>
        <source>The token of {device} isn&apos;t kept on this computer: {why}</source>
        <translation>Das Token von {device} ist nicht auf diesem Computer hinterlegt: {why}</translation>
    </message>
    <message>
        <source>The token of {meter}&apos;s device is not kept on this computer.</source>
        <translation>Das Token des Geräts von {meter} ist nicht auf diesem Computer hinterlegt.</translation>
    </message>
    <message>
        <source>The token was taken out of the clipboard.</source>
        <translation>Das Token wurde aus der Zwischenablage genommen.</translation>
    </message>
    <message>
        <source>The tour was cancelled. What was stored stays stored.</source>
        <translation>Der Rundgang wurde abgebrochen. Was gespeichert wurde, bleibt gespeichert.</translation>
    </message>
    <message>
        <source>The transformer would lead by {phase:.1f}°, and no good one does.</source>
        <translation>Der Wandler würde um {phase:.1f}° voreilen, und das tut kein guter.</translation>
    </message>
    <message>
        <source>The upload to {meter} broke off.</source>
        <translation>Die Übertragung an {meter} brach ab.</translation>
    </message>
    <message>
        <source>The visit was not stored.</source>
        <translation>Der Besuch wurde nicht gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>The voltage of CT {ct} was beyond its range: %n sample(s) ({share} of the time) cut off since the meter was last collected, so its energy is too low. Use a divider for higher voltages.</source>
        <translation>
            <numerusform>Die Spannung von Stromwandler {ct} war außerhalb ihres Bereichs: %n Abtastwert ({share} der Zeit) seit der letzten Auslesung abgeschnitten, darum ist seine Energie zu niedrig. Verwenden Sie einen Teiler für höhere Spannungen.</numerusform>
            <numerusform>Die Spannung von Stromwandler {ct} war außerhalb ihres Bereichs: %n Abtastwerte ({share} der Zeit) seit der letzten Auslesung abgeschnitten, darum ist seine Energie zu niedrig. Verwenden Sie einen Teiler für höhere Spannungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The voltage of transformer {number} isn&apos;t measured, so it has no ratio.</source>
        <translation>Die Spannung von Wandler {number} wird nicht gemessen, darum hat sie kein Verhältnis.</translation>
    </message>
    <message>
        <source>The {algorithm} checksum of {firmware} is wrong: it was damaged or exchanged.</source>
        <translation>Die {algorithm}-Prüfsumme von {firmware} ist falsch: beschädigt oder ausgetauscht.</translation>
    </message>
    <message>
        <source>Their window was closed, and what was in it is gone.</source>
        <translation>Ihr Fenster wurde geschlossen, und was darin war, ist weg.</translation>
    </message>
    <message>
        <source>There are no readings in this period.</source>
        <translation>In diesem Zeitraum gibt es keine Messwerte.</translation>
    </message>
    <message>
        <source>There is a file called {path} already.</source>
        <translation>Es gibt schon eine Datei namens {path}.</translation>
    </message>
    <message>
        <source>There is a site {name!r} already.</source>
        <translation>Es gibt schon einen Standort {name!r}.</translation>
    </message>
    <message>
        <source>There is a tariff {name!r} already.</source>
        <translation>Es gibt schon einen Tarif {name!r}.</translation>
    </message>
    <message>
        <source>There is another site {name!r} by now.</source>
        <translation>Es gibt inzwischen einen anderen Standort {name!r}.</translation>
    </message>
    <message>
        <source>There is no closed reading with the number {number}.</source>
        <translation>Es gibt keinen abgeschlossenen Messwert mit der Nummer {number}.</translation>
    </message>
    <message>
        <source>There is no copy.</source>
        <translation>Es gibt keine Kopie.</translation>
    </message>
    <message>
        <source>There is no database yet at {path}: nothing to back up.</source>
        <translation>In {path} gibt es noch keine Datenbank: nichts zu sichern.</translation>
    </message>
    <message>
        <source>There is no database yet.</source>
        <translation>Es gibt noch keine Datenbank.</translation>
    </message>
    <message>
        <source>There is no device or meter {name!r}.</source>
        <translation>Es gibt kein Gerät und keinen Zähler {name!r}.</translation>
    </message>
    <message>
        <source>There is no device to report about yet.</source>
        <translation>Es gibt noch kein Gerät, über das zu berichten wäre.</translation>
    </message>
    <message>
        <source>There is no device, site or customer called {name!r} here.</source>
        <translation>Hier gibt es kein Gerät, keinen Standort und keinen Kunden namens {name!r}.</translation>
    </message>
    <message>
        <source>There is no file {source}.</source>
        <translation>Es gibt keine Datei {source}.</translation>
    </message>
    <message>
        <source>There is no held or refused reading with the number {number}.</source>
        <translation>Es gibt keinen zurückgehaltenen oder abgelehnten Messwert mit der Nummer {number}.</translation>
    </message>
    <message>
        <source>There is no screen for the window: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>Es gibt keinen Bildschirm für das Fenster: weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt.</translation>
    </message>
    <message>
        <source>There is no site {name!r}.</source>
        <translation>Es gibt keinen Standort {name!r}.</translation>
    </message>
    <message>
        <source>There is no tariff called {name!r}.</source>
        <translation>Es gibt keinen Tarif namens {name!r}.</translation>
    </message>
    <message>
        <source>There is nothing newer than what is kept here.</source>
        <translation>Es gibt nichts Neueres als das hier Aufbewahrte.</translation>
    </message>
    <message>
        <source>There is nothing that may be deleted.</source>
        <translation>Es gibt nichts, was gelöscht werden darf.</translation>
    </message>
    <message>
        <source>There is nothing to make labels of.</source>
        <translation>Es gibt nichts, wofür Etiketten zu erstellen wären.</translation>
    </message>
    <message>
        <source>There is nothing to take over.</source>
        <translation>Es gibt nichts zu übernehmen.</translation>
    </message>
    <message>
        <source>There was no database before.</source>
        <translation>Vorher gab es keine Datenbank.</translation>
    </message>
    <message>
        <source>These are its devices as of {time}, {age} ago:</source>
        <translation>Dies sind seine Geräte vom {time}, vor {age}:</translation>
    </message>
    <message numerus="yes">
        <source>These are the longest ones; %n more (is|are) not listed.</source>
        <translation>
            <numerusform>Dies sind die längsten; %n weiterer ist nicht aufgeführt.</numerusform>
            <numerusform>Dies sind die längsten; %n weitere sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the newest {most} visits; --json lists all.</source>
        <translation>Dies sind die neuesten {most} Besuche; --json listet alle auf.</translation>
    </message>
    <message>
        <source>These are the newest {number}; --json lists all.</source>
        <translation>Dies sind die neuesten {number}; --json listet alle auf.</translation>
    </message>
    <message>
        <source>These can&apos;t be a reference&apos;s figures.</source>
        <translation>Das können keine Werte einer Referenz sein.</translation>
    </message>
    <message>
        <source>They are all still here.</source>
        <translation>Sie sind alle noch hier.</translation>
    </message>
    <message>
        <source>They are from {first} to {last}.</source>
        <translation>Sie sind von {first} bis {last}.</translation>
    </message>
    <message>
        <source>They are listed here when you are signed in, and kept for when there is no network.</source>
        <translation>Sie stehen hier, wenn Sie angemeldet sind, und werden für Zeiten ohne Netzwerk aufgehoben.</translation>
    </message>
    <message>
        <source>They are marked as estimated, and can be taken back until the next sync.</source>
        <translation>Sie sind als geschätzt markiert und lassen sich bis zum nächsten Abgleich zurücknehmen.</translation>
    </message>
    <message>
        <source>They are still here.</source>
        <translation>Sie sind noch hier.</translation>
    </message>
    <message>
        <source>They run, {speed} times as fast as real time. Their window opens now.</source>
        <translation>Sie laufen, {speed}-mal so schnell wie in Wirklichkeit. Ihr Fenster öffnet sich jetzt.</translation>
    </message>
    <message>
        <source>They would end from {first} to {last}, each known to {span}, by the order of the readings.</source>
        <translation>Sie würden von {first} bis {last} enden, jeder auf {span} bekannt, nach der Reihenfolge der Messwerte.</translation>
    </message>
    <message>
        <source>ThingsBoard server</source>
        <translation>ThingsBoard-Server</translation>
    </message>
    <message>
        <source>This Mac shows no Wi-Fi adapter.</source>
        <translation>Dieser Mac zeigt keinen WLAN-Adapter.</translation>
    </message>
    <message>
        <source>This certificate, and no other, is trusted at {server} from now on.</source>
        <translation>Diesem Zertifikat, und keinem anderen, wird an {server} ab jetzt vertraut.</translation>
    </message>
    <message>
        <source>This computer can&apos;t keep the device&apos;s token; sign in when you sync, and it is looked up.</source>
        <translation>Dieser Computer kann das Token des Geräts nicht hinterlegen; melden Sie sich beim Abgleich an, dann wird es nachgeschlagen.</translation>
    </message>
    <message>
        <source>This computer has no Wi-Fi adapter that NetworkManager knows.</source>
        <translation>Dieser Computer hat keinen WLAN-Adapter, den NetworkManager kennt.</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep the passphrase in.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund für die Passphrase.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so signing in would end with this command.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, darum würde die Anmeldung mit diesem Befehl enden.</translation>
    </message>
    <message>
        <source>This computer has no keyring: you stay signed in until the window closes. The password is not kept.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund: Sie bleiben angemeldet, bis das Fenster geschlossen wird. Das Passwort wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>This computer trusts it.</source>
        <translation>Dieser Computer vertraut ihm.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock can&apos;t be believed: {doubt}.</source>
        <translation>Die Uhr dieses Computers ist nicht glaubhaft: {doubt}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock can&apos;t be believed: {doubt}. It was not given to the meter. Put it right, or go where the server can be asked, then collect again.</source>
        <translation>Die Uhr dieses Computers ist nicht glaubhaft: {doubt}. Der Zähler bekam sie nicht. Bringen Sie sie in Ordnung, oder gehen Sie dorthin, wo der Server erreichbar ist, dann lesen Sie erneut aus.</translation>
    </message>
    <message>
        <source>This computer&apos;s time zone is another one: the sums by day were made anew.</source>
        <translation>Die Zeitzone dieses Computers ist eine andere: die Tagessummen wurden neu gebildet.</translation>
    </message>
    <message>
        <source>This device is carried by {meters}. You are asked before it is given to another meter.</source>
        <translation>Dieses Gerät wird von {meters} getragen. Sie werden gefragt, bevor ein anderer Zähler es bekommt.</translation>
    </message>
    <message>
        <source>This holds signs that can&apos;t be seen: {text}</source>
        <translation>Dies enthält unsichtbare Zeichen: {text}</translation>
    </message>
    <message>
        <source>This is no JSON document: {reason}.</source>
        <translation>Das ist kein JSON-Dokument: {reason}.</translation>
    </message>
    <message>
        <source>This is no firmware for a meter: {fault}.</source>
        <translation>Das ist keine Firmware für einen Zähler: {fault}.</translation>
    </message>
    <message>
        <source>This is no tariff of OFMon, or one of another version.</source>
        <translation>Das ist kein Tarif von OFMon, oder einer anderer Version.</translation>
    </message>
    <message>
        <source>This is still what was chosen before.</source>
        <translation>Noch wird gezeigt, was vorher gewählt war.</translation>
    </message>
    <message>
        <source>This is the one …</source>
        <translation>Es ist dieser …</translation>
    </message>
    <message>
        <source>This meter belongs to no site.</source>
        <translation>Dieser Zähler gehört zu keinem Standort.</translation>
    </message>
    <message>
        <source>This meter is {device} now.</source>
        <translation>Dieser Zähler ist jetzt {device}.</translation>
    </message>
    <message>
        <source>This meter&apos;s firmware measures one phase by fixed values: it knows no calibration.</source>
        <translation>Die Firmware dieses Zählers misst eine Phase mit festen Werten: sie kennt keine Kalibrierung.</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Dieser Zeitraum</translation>
    </message>
    <message>
        <source>This period against it</source>
        <translation>Dieser Zeitraum im Vergleich</translation>
    </message>
    <message>
        <source>This period has not begun.</source>
        <translation>Dieser Zeitraum hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>This period lies before the first reading.</source>
        <translation>Dieser Zeitraum liegt vor dem ersten Messwert.</translation>
    </message>
    <message>
        <source>This period runs on: it is counted up to {moment}.</source>
        <translation>Dieser Zeitraum läuft noch: gezählt wird bis {moment}.</translation>
    </message>
    <message>
        <source>This seems to be {other}, not {meter}: its readings are those of {other}.</source>
        <translation>Dies scheint {other} zu sein, nicht {meter}: die Messwerte sind die von {other}.</translation>
    </message>
    <message>
        <source>This seems to be {other}, not {meter}: its token is that of {other}.</source>
        <translation>Dies scheint {other} zu sein, nicht {meter}: das Token ist das von {other}.</translation>
    </message>
    <message>
        <source>This server is too old to find devices by their attributes.</source>
        <translation>Dieser Server ist zu alt, um Geräte nach ihren Attributen zu finden.</translation>
    </message>
    <message>
        <source>This user may not download {title} {version}, and no meter known here is assigned it.</source>
        <translation>Dieser Benutzer darf {title} {version} nicht herunterladen, und keinem hier bekannten Zähler ist es zugewiesen.</translation>
    </message>
    <message>
        <source>Those in the logs of the meters you collect are listed here.</source>
        <translation>Die aus den Protokollen der ausgelesenen Zähler stehen hier.</translation>
    </message>
    <message>
        <source>Those to decide, those that stay here for good, or those that you placed and weren&apos;t sent</source>
        <translation>Die zu entscheidenden, die endgültig hier bleibenden, oder die von Ihnen eingeordneten, noch nicht gesendeten</translation>
    </message>
    <message>
        <source>Those were two different passphrases.</source>
        <translation>Das waren zwei verschiedene Passphrasen.</translation>
    </message>
    <message>
        <source>Three emulated meters run the real firmware in a window of their own, an hour in each minute. Collect one to set its clock, and again some minutes later. What you try there goes when you close it.</source>
        <translation>Drei emulierte Zähler führen die echte Firmware in einem eigenen Fenster aus, eine Stunde in jeder Minute. Lesen Sie einen aus, um seine Uhr zu stellen, und einige Minuten später noch einmal. Was Sie dort probieren, verschwindet, wenn Sie es schließen.</translation>
    </message>
    <message>
        <source>Three letters by ISO 4217, e.g. EUR</source>
        <translation>Drei Buchstaben nach ISO 4217, z. B. EUR</translation>
    </message>
    <message>
        <source>Three-phase</source>
        <translation>Dreiphasig</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time damaged</source>
        <translation>Zeit beschädigt</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Times are local time ({zone}).</source>
        <translation>Zeiten sind Ortszeit ({zone}).</translation>
    </message>
    <message>
        <source>Times estimated</source>
        <translation>Geschätzte Zeiten</translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation>Tageszeiten</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message numerus="yes">
        <source>To be decided again: %n reading(s).</source>
        <translation>
            <numerusform>Neu zu entscheiden: %n Messwert.</numerusform>
            <numerusform>Neu zu entscheiden: %n Messwerte.</numerusform>
        </translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>To delete them say the same with --yes-delete {number}.</source>
        <translation>Um sie zu löschen, dasselbe mit --yes-delete {number} angeben.</translation>
    </message>
    <message>
        <source>To delete them: ofmon clear --yes-delete {number}</source>
        <translation>Zum Löschen: ofmon clear --yes-delete {number}</translation>
    </message>
    <message>
        <source>To do it all the same: say --yes.</source>
        <translation>Um es trotzdem zu tun: --yes angeben.</translation>
    </message>
    <message>
        <source>To do it: say --yes.</source>
        <translation>Um es zu tun: --yes angeben.</translation>
    </message>
    <message>
        <source>To forget it: ofmon meter {meter} forget --yes {meter}</source>
        <translation>Zum Vergessen: ofmon meter {meter} forget --yes {meter}</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>To undo it: ofmon exchange {new} {old}</source>
        <translation>Rückgängig machen: ofmon exchange {new} {old}</translation>
    </message>
    <message>
        <source>To update them: ofmon update --all</source>
        <translation>Zum Aktualisieren: ofmon update --all</translation>
    </message>
    <message>
        <source>To work with those: say --as-it-is.</source>
        <translation>Um mit diesen zu arbeiten: --as-it-is angeben.</translation>
    </message>
    <message>
        <source>Together with tax {amount}</source>
        <translation>Zusammen mit Steuern {amount}</translation>
    </message>
    <message>
        <source>Together {amount}</source>
        <translation>Zusammen {amount}</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token of the meter&apos;s device</source>
        <translation>Token des Geräts des Zählers</translation>
    </message>
    <message>
        <source>Token {mask}</source>
        <translation>Token {mask}</translation>
    </message>
    <message>
        <source>Too many lines</source>
        <translation>Zu viele Linien</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Tours</source>
        <translation>Rundgänge</translation>
    </message>
    <message>
        <source>Transformer</source>
        <translation>Wandler</translation>
    </message>
    <message>
        <source>Transformer leads by</source>
        <translation>Wandler eilt vor um</translation>
    </message>
    <message>
        <source>Tried on the bench</source>
        <translation>Auf dem Prüfstand erprobt</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Trust the certificate that the server shows, by its fingerprint.</source>
        <translation>Dem Zertifikat, das der Server zeigt, nach seinem Fingerabdruck vertrauen.</translation>
    </message>
    <message>
        <source>Trust this certificate at {server}?</source>
        <translation>Diesem Zertifikat an {server} vertrauen?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, note the status and the meter&apos;s name.</source>
        <translation>Versuchen Sie es erneut; bleibt es so, notieren Sie den Status und den Namen des Zählers.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, upload the package to the server anew.</source>
        <translation>Versuchen Sie es erneut; bleibt es so, laden Sie das Paket neu auf den Server.</translation>
    </message>
    <message>
        <source>Try again; the log has the details.</source>
        <translation>Versuchen Sie es erneut; Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>Try it with emulated meters</source>
        <translation>Mit emulierten Zählern probieren</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Two bands of a rate are called {name!r}.</source>
        <translation>Zwei Preisbänder einer Preisstufe heißen {name!r}.</translation>
    </message>
    <message>
        <source>Two meters</source>
        <translation>Zwei Zähler</translation>
    </message>
    <message>
        <source>Two rates of the tariff hold on the same day, or stand in the wrong order.</source>
        <translation>Zwei Preisstufen des Tarifs gelten am selben Tag oder stehen in falscher Reihenfolge.</translation>
    </message>
    <message>
        <source>Two voltages, whose sum gives the third, and three transformers</source>
        <translation>Zwei Spannungen, deren Summe die dritte ergibt, und drei Wandler</translation>
    </message>
    <message>
        <source>Type at least one of its figures.</source>
        <translation>Geben Sie mindestens einen seiner Werte ein.</translation>
    </message>
    <message>
        <source>Type its name to forget it: </source>
        <translation>Zum Vergessen den Namen eingeben: </translation>
    </message>
    <message>
        <source>Type the number of readings to delete them: </source>
        <translation>Zum Löschen die Zahl der Messwerte eingeben: </translation>
    </message>
    <message>
        <source>Type the values that it is to have.</source>
        <translation>Geben Sie die Werte ein, die er haben soll.</translation>
    </message>
    <message>
        <source>Type what it shows at the same load as the meter&apos;s present figures. Volts and amperes give the ratios; watts or a power factor, at a motor, give the phase.</source>
        <translation>Geben Sie ein, was es bei derselben Last zeigt wie der Zähler jetzt. Volt und Ampere ergeben die Verhältnisse; Watt oder ein Leistungsfaktor, an einem Motor, ergeben die Phase.</translation>
    </message>
    <message>
        <source>Type yes if {meter} takes its place from now on: </source>
        <translation>yes eingeben, falls {meter} ihn ab jetzt ersetzt: </translation>
    </message>
    <message>
        <source>Type yes to go on: </source>
        <translation>Zum Fortfahren yes eingeben: </translation>
    </message>
    <message>
        <source>Type yes to remove it: </source>
        <translation>Zum Entfernen yes eingeben: </translation>
    </message>
    <message numerus="yes">
        <source>Type yes to take over %n line(s): </source>
        <translation>
            <numerusform>Zum Übernehmen von %n Zeile yes eingeben: </numerusform>
            <numerusform>Zum Übernehmen von %n Zeilen yes eingeben: </numerusform>
        </translation>
    </message>
    <message>
        <source>Type {count} to delete them</source>
        <translation>Zum Löschen {count} eingeben</translation>
    </message>
    <message>
        <source>Type {meter} to forget it</source>
        <translation>Zum Vergessen {meter} eingeben</translation>
    </message>
    <message>
        <source>Type {readings} to delete them</source>
        <translation>Zum Löschen {readings} eingeben</translation>
    </message>
    <message>
        <source>Type {yes} to place them: </source>
        <translation>Zum Einordnen {yes} eingeben: </translation>
    </message>
    <message>
        <source>Type {yes} to replace it: </source>
        <translation>Zum Ersetzen {yes} eingeben: </translation>
    </message>
    <message>
        <source>Type {yes} to send them: </source>
        <translation>Zum Senden {yes} eingeben: </translation>
    </message>
    <message>
        <source>Type {yes} to take it over: </source>
        <translation>Tippen Sie {yes}, um es zu übernehmen: </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Unlock or repair it.</source>
        <translation>Entsperren oder reparieren Sie ihn.</translation>
    </message>
    <message numerus="yes">
        <source>Update %n meter(s) now, about two minutes each? [y/N] </source>
        <translation>
            <numerusform>%n Zähler jetzt aktualisieren, etwa zwei Minuten? [j/N] </numerusform>
            <numerusform>%n Zähler jetzt aktualisieren, je etwa zwei Minuten? [j/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %n meter(s)?</source>
        <translation>
            <numerusform>%n Zähler aktualisieren?</numerusform>
            <numerusform>%n Zähler aktualisieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Update OFMon.</source>
        <translation>Aktualisieren Sie OFMon.</translation>
    </message>
    <message>
        <source>Update all</source>
        <translation>Alle aktualisieren</translation>
    </message>
    <message>
        <source>Update all …</source>
        <translation>Alle aktualisieren …</translation>
    </message>
    <message>
        <source>Update firmware</source>
        <translation>Firmware aktualisieren</translation>
    </message>
    <message>
        <source>Update its firmware to 2.0.0 or newer.</source>
        <translation>Aktualisieren Sie die Firmware auf 2.0.0 oder neuer.</translation>
    </message>
    <message>
        <source>Update {meter} from {old} to {new}?</source>
        <translation>{meter} von {old} auf {new} aktualisieren?</translation>
    </message>
    <message>
        <source>Updates a meter right after it was collected</source>
        <translation>Aktualisiert einen Zähler gleich nach dem Auslesen</translation>
    </message>
    <message numerus="yes">
        <source>Updating %n meter(s)</source>
        <translation>
            <numerusform>%n Zähler wird aktualisiert</numerusform>
            <numerusform>%n Zähler werden aktualisiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating {meter}</source>
        <translation>{meter} wird aktualisiert</translation>
    </message>
    <message>
        <source>Upload the package with SHA256.</source>
        <translation>Laden Sie das Paket mit SHA256 hoch.</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use --wifi auto.</source>
        <translation>Verwenden Sie --wifi auto.</translation>
    </message>
    <message>
        <source>Use --wifi manual.</source>
        <translation>Verwenden Sie --wifi manual.</translation>
    </message>
    <message>
        <source>Use a load with a power factor from 0.1 to 0.9, such as a motor.</source>
        <translation>Nehmen Sie eine Last mit einem Leistungsfaktor von 0.1 bis 0.9, etwa einen Motor.</translation>
    </message>
    <message>
        <source>Use a smaller load, or a transformer for a larger one.</source>
        <translation>Nehmen Sie eine kleinere Last, oder einen Wandler für eine größere.</translation>
    </message>
    <message>
        <source>Use another backup: ofmon restore FILE.</source>
        <translation>Verwenden Sie eine andere Sicherung: ofmon restore FILE.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Trotzdem verwenden</translation>
    </message>
    <message>
        <source>Use it as it is, or name another folder.</source>
        <translation>Verwenden Sie ihn, wie er ist, oder nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Use that folder</source>
        <translation>Diesen Ordner verwenden</translation>
    </message>
    <message>
        <source>Use that one, or choose another name.</source>
        <translation>Verwenden Sie jenes, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Use the factory&apos;s</source>
        <translation>Die des Werks verwenden</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>User name: </source>
        <translation>Benutzername: </translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version und Lizenzen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Visits to the meter</source>
        <translation>Besuche beim Zähler</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>Voltage {number}</source>
        <translation>Spannung {number}</translation>
    </message>
    <message>
        <source>Volts and amperes are more than 0, a power factor is from 0 to 1.</source>
        <translation>Volt und Ampere sind größer als 0, ein Leistungsfaktor liegt von 0 bis 1.</translation>
    </message>
    <message numerus="yes">
        <source>Volts and amperes of several devices can&apos;t be added, and %n line(s) can&apos;t be told apart. Choose fewer devices.</source>
        <translation>
            <numerusform>Volt und Ampere mehrerer Geräte lassen sich nicht addieren, und %n Linie lässt sich nicht unterscheiden. Wählen Sie weniger Geräte.</numerusform>
            <numerusform>Volt und Ampere mehrerer Geräte lassen sich nicht addieren, und %n Linien lassen sich nicht unterscheiden. Wählen Sie weniger Geräte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Volts for each volt at the pin</source>
        <translation>Volt je Volt am Pin</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>FALSCH</translation>
    </message>
    <message>
        <source>Wait a minute.</source>
        <translation>Warten Sie eine Minute.</translation>
    </message>
    <message>
        <source>Wait for the restart</source>
        <translation>Auf den Neustart warten</translation>
    </message>
    <message>
        <source>Wait until it is done, or close it; then try again.</source>
        <translation>Warten Sie, bis es fertig ist, oder schließen Sie es; dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Week {week}, {days}</source>
        <translation>Woche {week}, {days}</translation>
    </message>
    <message>
        <source>Welcome to OFMon</source>
        <translation>Willkommen bei OFMon</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What answers at {url} doesn&apos;t speak TLS there.</source>
        <translation>Was an {url} antwortet, spricht dort kein TLS.</translation>
    </message>
    <message>
        <source>What bars are compared with</source>
        <translation>Womit die Balken verglichen werden</translation>
    </message>
    <message>
        <source>What bars are divided by</source>
        <translation>Wonach die Balken unterteilt werden</translation>
    </message>
    <message>
        <source>What each line would do</source>
        <translation>Was jede Zeile bewirken würde</translation>
    </message>
    <message>
        <source>What each meter brought</source>
        <translation>Was jeder Zähler brachte</translation>
    </message>
    <message>
        <source>What energy costs, and for whom</source>
        <translation>Was Energie kostet, und für wen</translation>
    </message>
    <message>
        <source>What happened to the meter</source>
        <translation>Was mit dem Zähler geschah</translation>
    </message>
    <message>
        <source>What happened, and what it came to</source>
        <translation>Was geschah und was daraus wurde</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Was gezeichnet wird</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Was fällig ist</translation>
    </message>
    <message>
        <source>What is known here says that it is another meter. If you go on, its readings are stored under {meter}, and then erased on it.</source>
        <translation>Was hier bekannt ist, spricht für einen anderen Zähler. Machen Sie weiter, werden die Messwerte unter {meter} gespeichert und dann auf ihm gelöscht.</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Was aufgelistet wird</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>What is new in {file}</source>
        <translation>Was in {file} neu ist</translation>
    </message>
    <message>
        <source>What is put into the keyring does not come back.</source>
        <translation>Was in den Schlüsselbund gelegt wird, kommt nicht zurück.</translation>
    </message>
    <message>
        <source>What is stored stays stored; nothing is erased on a meter before that.</source>
        <translation>Gespeichertes bleibt gespeichert; auf einem Zähler wird davor nichts gelöscht.</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>Was er ergibt</translation>
    </message>
    <message>
        <source>What it holds is stored here, and a later visit by a clock that is right may still place it. What only the meter could tell is lost then, and some of it may never be sent.</source>
        <translation>Was er enthält, ist hier gespeichert, und ein späterer Besuch mit richtiger Uhr kann es vielleicht noch einordnen. Was nur der Zähler sagen könnte, ist dann verloren, und einiges davon wird vielleicht nie gesendet.</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Was nun?</translation>
    </message>
    <message>
        <source>What one technician collected and noted comes to the other one as a file, without a network. Nothing is doubled, and nothing here is lost.</source>
        <translation>Was jemand ausgelesen und notiert hat, kommt ohne Netz als Datei zu jemand anderem. Nichts wird doppelt, und nichts geht hier verloren.</translation>
    </message>
    <message>
        <source>What so much costs is in its report.</source>
        <translation>Die Kosten einer so großen Auswahl stehen in ihrem Bericht.</translation>
    </message>
    <message>
        <source>What somebody who helps needs to know, without secrets</source>
        <translation>Was jemand zum Helfen wissen muss, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>What the attribute {attribute} of {device} says can&apos;t be used: {why}.</source>
        <translation>Was im Attribut {attribute} von {device} steht, kann nicht verwendet werden: {why}.</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Was die Kamera sieht</translation>
    </message>
    <message>
        <source>What the file holds doesn&apos;t fit together.</source>
        <translation>Was die Datei enthält, passt nicht zusammen.</translation>
    </message>
    <message>
        <source>What the instrument shows; empty where it wasn&apos;t read</source>
        <translation>Was das Referenzgerät zeigt; leer, wo nicht abgelesen wurde</translation>
    </message>
    <message>
        <source>What the last sync from this window did; the counts hold whoever has synced</source>
        <translation>Was der letzte Abgleich aus diesem Fenster tat; die Zahlen gelten, wer auch immer abgeglichen hat</translation>
    </message>
    <message>
        <source>What the lines are about</source>
        <translation>Wovon die Zeilen handeln</translation>
    </message>
    <message>
        <source>What the lines show</source>
        <translation>Was die Linien zeigen</translation>
    </message>
    <message>
        <source>What the meter is, and was</source>
        <translation>Was der Zähler ist und war</translation>
    </message>
    <message>
        <source>What the meter&apos;s own clock said</source>
        <translation>Was die Uhr des Zählers sagte</translation>
    </message>
    <message>
        <source>What the new devices are to the server</source>
        <translation>Was die neuen Geräte für den Server sind</translation>
    </message>
    <message>
        <source>What the server&apos;s clock says can&apos;t be kept in {path}: {reason}.</source>
        <translation>Was die Uhr des Servers sagt, kann nicht in {path} aufgehoben werden: {reason}.</translation>
    </message>
    <message>
        <source>What waits, or was sent and not confirmed yet, can&apos;t be deleted by choice.</source>
        <translation>Was wartet, oder gesendet und noch nicht bestätigt ist, kann nicht nach Auswahl gelöscht werden.</translation>
    </message>
    <message>
        <source>What was chosen before holds.</source>
        <translation>Was vorher gewählt war, gilt.</translation>
    </message>
    <message>
        <source>What was collected is stored.</source>
        <translation>Was ausgelesen wurde, ist gespeichert.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What was made before is there.</source>
        <translation>Was vorher angelegt wurde, ist da.</translation>
    </message>
    <message>
        <source>What was sent can&apos;t be taken back. List the others with: ofmon held --placed</source>
        <translation>Gesendetes kann nicht zurückgenommen werden. Die anderen auflisten mit: ofmon held --placed</translation>
    </message>
    <message>
        <source>What was there before is kept as {file}.</source>
        <translation>Was vorher da war, liegt als {file} bereit.</translation>
    </message>
    <message>
        <source>What was to be done at the meter is done.</source>
        <translation>Was am Zähler zu tun war, ist getan.</translation>
    </message>
    <message>
        <source>What was typed holds signs that can&apos;t be sent.</source>
        <translation>Das Eingegebene enthält Zeichen, die nicht gesendet werden können.</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>Was gespeichert wird</translation>
    </message>
    <message>
        <source>What will be saved is shown here, all of it, before it is saved.</source>
        <translation>Was gespeichert wird, steht hier vollständig, bevor es gespeichert wird.</translation>
    </message>
    <message>
        <source>What you changed about this tariff would be lost.</source>
        <translation>Was Sie an diesem Tarif geändert haben, ginge verloren.</translation>
    </message>
    <message>
        <source>What you leave here for good can be found here again.</source>
        <translation>Was Sie endgültig hier lassen, ist hier wiederzufinden.</translation>
    </message>
    <message>
        <source>What you place in time is listed here until it is sent.</source>
        <translation>Was Sie zeitlich einordnen, steht hier, bis es gesendet ist.</translation>
    </message>
    <message>
        <source>What {file} would change</source>
        <translation>Was {file} ändern würde</translation>
    </message>
    <message>
        <source>What {meters} measures afterwards is stored, but not sent.</source>
        <translation>Was {meters} danach misst, wird gespeichert, aber nicht gesendet.</translation>
    </message>
    <message>
        <source>What {url} answered (status {status_code}) is not a ThingsBoard server&apos;s: something between here and the server answers, perhaps a sign-in page of this network.</source>
        <translation>Was {url} antwortete (Status {status_code}), ist nicht von einem ThingsBoard-Server: etwas zwischen hier und dem Server antwortet, vielleicht eine Anmeldeseite dieses Netzwerks.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When it was visited, and what came</source>
        <translation>Wann er besucht wurde und was kam</translation>
    </message>
    <message>
        <source>When the power went, corrected like the times of readings</source>
        <translation>Wann der Strom ausfiel, berichtigt wie die Zeiten der Messwerte</translation>
    </message>
    <message>
        <source>Where a meter answers once its Wi-Fi is joined</source>
        <translation>Wo ein Zähler antwortet, sobald sein WLAN verbunden ist</translation>
    </message>
    <message>
        <source>Where a sheet that was begun goes on</source>
        <translation>Wo ein angefangener Bogen weitergeht</translation>
    </message>
    <message>
        <source>Where meters are expected</source>
        <translation>Wo Zähler erwartet werden</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>Welche Fälle</translation>
    </message>
    <message>
        <source>Which days? Give --day, --week, --month, --year, or --from and --to.</source>
        <translation>Welche Tage? --day, --week, --month, --year oder --from und --to angeben.</translation>
    </message>
    <message>
        <source>Which meters are meant?</source>
        <translation>Welche Zähler sind gemeint?</translation>
    </message>
    <message>
        <source>Which profile the token&apos;s device has</source>
        <translation>Welches Profil das Gerät des Tokens hat</translation>
    </message>
    <message>
        <source>Which readings are meant?</source>
        <translation>Welche Messwerte sind gemeint?</translation>
    </message>
    <message>
        <source>Which site&apos;s meters are shown and collected; guessed by which of them are heard</source>
        <translation>Die Zähler welches Standorts gezeigt und ausgelesen werden; danach geraten, welche zu empfangen sind</translation>
    </message>
    <message>
        <source>Who joins the meters&apos; Wi-Fi</source>
        <translation>Wer sich mit dem WLAN der Zähler verbindet</translation>
    </message>
    <message>
        <source>Whoever has a device&apos;s token can write to it on the server</source>
        <translation>Wer das Token eines Geräts hat, kann auf dem Server zu ihm schreiben</translation>
    </message>
    <message>
        <source>Whoever reads that code can join the meter&apos;s Wi-Fi, and change the meter.</source>
        <translation>Wer diesen Code liest, kann sich mit dem WLAN des Zählers verbinden und den Zähler ändern.</translation>
    </message>
    <message>
        <source>Whose a device is</source>
        <translation>Wem ein Gerät gehört</translation>
    </message>
    <message>
        <source>Whose customer is said</source>
        <translation>Wessen Kunde genannt wird</translation>
    </message>
    <message>
        <source>Whose energy is shown</source>
        <translation>Wessen Energie gezeigt wird</translation>
    </message>
    <message>
        <source>Whose energy the report is about</source>
        <translation>Um wessen Energie es in dem Bericht geht</translation>
    </message>
    <message>
        <source>Whose is it</source>
        <translation>Wem er gehört</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>Wem gehört er?</translation>
    </message>
    <message>
        <source>Whose meters are listed</source>
        <translation>Wessen Zähler aufgelistet werden</translation>
    </message>
    <message>
        <source>Whose readings</source>
        <translation>Wessen Messwerte</translation>
    </message>
    <message>
        <source>Whose readings are looked for</source>
        <translation>Wessen Messwerte gesucht werden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why a bar holds a part only, and what of it may belong to another one</source>
        <translation>Warum ein Balken nur einen Teil enthält und was davon vielleicht zu einem anderen gehört</translation>
    </message>
    <message>
        <source>Why are they left here? A reason is kept with them.</source>
        <translation>Warum bleiben sie hier? Ein Grund wird bei ihnen aufbewahrt.</translation>
    </message>
    <message>
        <source>Why it can&apos;t be collected any more</source>
        <translation>Warum er nicht mehr auslesbar ist</translation>
    </message>
    <message>
        <source>Why readings are held</source>
        <translation>Warum Messwerte zurückgehalten sind</translation>
    </message>
    <message>
        <source>Why they stay here; it is kept with them</source>
        <translation>Warum sie hier bleiben; es wird bei ihnen aufbewahrt</translation>
    </message>
    <message>
        <source>Why: burnt, stolen, no display …</source>
        <translation>Warum: verbrannt, gestohlen, keine Anzeige …</translation>
    </message>
    <message>
        <source>Why? It is kept with them.</source>
        <translation>Warum? Es wird bei ihnen aufbewahrt.</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>Wi-Fi is switched off.</source>
        <translation>Das WLAN ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Windows can&apos;t list networks: {shown}</source>
        <translation>Windows kann keine Netzwerke auflisten: {shown}</translation>
    </message>
    <message>
        <source>Windows does not join {ssid}: {asked}</source>
        <translation>Windows verbindet sich nicht mit {ssid}: {asked}</translation>
    </message>
    <message>
        <source>Windows does not take the profile of {ssid}: {added}</source>
        <translation>Windows nimmt das Profil von {ssid} nicht an: {added}</translation>
    </message>
    <message>
        <source>Windows shows no Wi-Fi adapter.</source>
        <translation>Windows zeigt keinen WLAN-Adapter.</translation>
    </message>
    <message>
        <source>Wiring</source>
        <translation>Anschlussart</translation>
    </message>
    <message>
        <source>Wiring and calibration</source>
        <translation>Anschlussart und Kalibrierung</translation>
    </message>
    <message>
        <source>With a second code that joins the meter&apos;s Wi-Fi</source>
        <translation>Mit einem zweiten Code, der mit dem WLAN des Zählers verbindet</translation>
    </message>
    <message>
        <source>With readings</source>
        <translation>Mit Messwerten</translation>
    </message>
    <message>
        <source>With this token the meter becomes {device}.</source>
        <translation>Mit diesem Token wird der Zähler zu {device}.</translation>
    </message>
    <message numerus="yes">
        <source>Without a time (--at raw sends them all the same): %n reading(s).</source>
        <translation>
            <numerusform>Ohne Zeit (--at raw sendet sie trotzdem): %n Messwert.</numerusform>
            <numerusform>Ohne Zeit (--at raw sendet sie trotzdem): %n Messwerte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of the line</source>
        <translation>Wörter der Zeile</translation>
    </message>
    <message>
        <source>Works with this server from now on</source>
        <translation>Arbeitet ab jetzt mit diesem Server</translation>
    </message>
    <message>
        <source>Write a file for a colleague</source>
        <translation>Eine Datei für jemand anderen schreiben</translation>
    </message>
    <message>
        <source>Write a report: consumption, cost, and how complete both are.</source>
        <translation>Einen Bericht schreiben: Verbrauch, Kosten und deren Vollständigkeit.</translation>
    </message>
    <message>
        <source>Write it as 22:00-24:00, or {days} 06:00-22:00.</source>
        <translation>Schreiben Sie sie als 22:00-24:00 oder {days} 06:00-22:00.</translation>
    </message>
    <message>
        <source>Write sites and their meters as CSV.</source>
        <translation>Standorte und ihre Zähler als CSV schreiben.</translation>
    </message>
    <message>
        <source>Write stored readings, or power losses, to a file.</source>
        <translation>Gespeicherte Messwerte oder Stromausfälle in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Datei schreiben</translation>
    </message>
    <message>
        <source>Write the file …</source>
        <translation>Datei schreiben …</translation>
    </message>
    <message>
        <source>Write what is known here into an encrypted file for a colleague.</source>
        <translation>Schreibt, was hier bekannt ist, in eine verschlüsselte Datei für jemand anderen.</translation>
    </message>
    <message>
        <source>Writes nothing</source>
        <translation>Schreibt nichts</translation>
    </message>
    <message>
        <source>Writes sites and meters to a CSV file, which can be imported again</source>
        <translation>Schreibt Standorte und Zähler in eine CSV-Datei, die wieder importiert werden kann</translation>
    </message>
    <message>
        <source>Writes sites, notes, photos, visits and readings into an encrypted file</source>
        <translation>Schreibt Standorte, Notizen, Fotos, Besuche und Messwerte in eine verschlüsselte Datei</translation>
    </message>
    <message>
        <source>Writes the chosen tariff to a file</source>
        <translation>Schreibt den gewählten Tarif in eine Datei</translation>
    </message>
    <message>
        <source>Writes the lines that are shown to a CSV file</source>
        <translation>Schreibt die gezeigten Zeilen in eine CSV-Datei</translation>
    </message>
    <message>
        <source>Writes them to a file</source>
        <translation>Schreibt sie in eine Datei</translation>
    </message>
    <message>
        <source>Writes what is new and changed; wrong lines are left out</source>
        <translation>Schreibt Neues und Geändertes; falsche Zeilen werden ausgelassen</translation>
    </message>
    <message>
        <source>Writing the file was cancelled.</source>
        <translation>Das Schreiben der Datei wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>{file} wird geschrieben</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Jahr davor</translation>
    </message>
    <message>
        <source>You gave it this time, known to {hours:.1f} h.</source>
        <translation>Sie gaben ihm diese Zeit, auf {hours:.1f} h bekannt.</translation>
    </message>
    <message>
        <source>Your own network {name!r} did not come back (reason {reason}).</source>
        <translation>Ihr eigenes Netzwerk {name!r} kam nicht zurück (Grund {reason}).</translation>
    </message>
    <message>
        <source>Your own network {name!r} did not come back.</source>
        <translation>Ihr eigenes Netzwerk {name!r} kam nicht zurück.</translation>
    </message>
    <message>
        <source>Your own network {name!r} was not back within {own_s:.0f} s.</source>
        <translation>Ihr eigenes Netzwerk {name!r} war nicht binnen {own_s:.0f} s zurück.</translation>
    </message>
    <message>
        <source>Your own network {own!r} did not come back.</source>
        <translation>Ihr eigenes Netzwerk {own!r} kam nicht zurück.</translation>
    </message>
    <message>
        <source>a SHA-256 fingerprint has 64 hexadecimal digits, in pairs with : or without</source>
        <translation>ein SHA-256-Fingerabdruck hat 64 hexadezimale Ziffern, paarweise mit : oder ohne</translation>
    </message>
    <message>
        <source>a copy of the database</source>
        <translation>eine Kopie der Datenbank</translation>
    </message>
    <message>
        <source>a day such as &quot;2026-12-31&quot;</source>
        <translation>ein Tag wie &quot;2026-12-31&quot;</translation>
    </message>
    <message>
        <source>a device on the server (signed in, or its token is kept here)</source>
        <translation>ein Gerät auf dem Server (angemeldet, oder sein Token ist hier hinterlegt)</translation>
    </message>
    <message>
        <source>a device that was not looked up yet</source>
        <translation>ein noch nicht nachgeschlagenes Gerät</translation>
    </message>
    <message>
        <source>a device without a known name</source>
        <translation>ein Gerät ohne bekannten Namen</translation>
    </message>
    <message>
        <source>a device, a site or a customer</source>
        <translation>ein Gerät, ein Standort oder ein Kunde</translation>
    </message>
    <message>
        <source>a figure is too large for the server</source>
        <translation>ein Wert ist zu groß für den Server</translation>
    </message>
    <message>
        <source>a file that isn&apos;t there yet</source>
        <translation>eine Datei, die es noch nicht gibt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a list: a name in each line, or CSV with the headings name and label</source>
        <translation>eine Liste: ein Name je Zeile, oder CSV mit den Überschriften name und label</translation>
    </message>
    <message>
        <source>a number such as &quot;0.2512&quot;</source>
        <translation>eine Zahl wie &quot;0.2512&quot;</translation>
    </message>
    <message>
        <source>a photo of it: JPEG, PNG, …</source>
        <translation>ein Foto davon: JPEG, PNG, …</translation>
    </message>
    <message>
        <source>a reading may belong to the bar beside it</source>
        <translation>ein Messwert gehört vielleicht zum Balken daneben</translation>
    </message>
    <message>
        <source>a reading of another bar may belong to it</source>
        <translation>ein Messwert eines anderen Balkens gehört vielleicht hierher</translation>
    </message>
    <message>
        <source>a second code by which telephones join the meter&apos;s Wi-Fi; it shows everybody the passphrase</source>
        <translation>ein zweiter Code, mit dem sich Telefone mit dem WLAN des Zählers verbinden; er zeigt allen die Passphrase</translation>
    </message>
    <message>
        <source>a table instead of a PDF</source>
        <translation>eine Tabelle statt eines PDFs</translation>
    </message>
    <message>
        <source>a text of at most {most} characters</source>
        <translation>ein Text von höchstens {most} Zeichen</translation>
    </message>
    <message>
        <source>a time such as &quot;22:00&quot;</source>
        <translation>eine Uhrzeit wie &quot;22:00&quot;</translation>
    </message>
    <message>
        <source>a token ends with the device profile&apos;s UUID, 36 characters in lower case</source>
        <translation>ein Token endet mit der UUID des Geräteprofils, 36 Zeichen in Kleinbuchstaben</translation>
    </message>
    <message>
        <source>a token has {n} characters, this one has {given}</source>
        <translation>ein Token hat {n} Zeichen, dieses hat {given}</translation>
    </message>
    <message>
        <source>a {wiring} meter has no {name!r}, but {known}</source>
        <translation>ein Zähler mit {wiring} hat kein {name!r}, sondern {known}</translation>
    </message>
    <message>
        <source>access tokens go along: whoever has one can write to its device on the server</source>
        <translation>Zugangstoken gehen mit: Wer eines hat, kann auf dem Server zu seinem Gerät schreiben</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>address of a meter whose Wi-Fi is joined already</source>
        <translation>Adresse eines Zählers, mit dessen WLAN schon verbunden ist</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all devices are known</source>
        <translation>alle Geräte sind bekannt</translation>
    </message>
    <message>
        <source>all devices together</source>
        <translation>alle Geräte zusammen</translation>
    </message>
    <message>
        <source>all hours read</source>
        <translation>alle Stunden gelesen</translation>
    </message>
    <message>
        <source>all meters in reach</source>
        <translation>alle Zähler in Reichweite</translation>
    </message>
    <message>
        <source>all meters in reach that have an older version</source>
        <translation>alle Zähler in Reichweite mit älterer Version</translation>
    </message>
    <message>
        <source>all that have none otherwise</source>
        <translation>alle, die sonst keinen haben</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>mehrdeutige Option: %(option)s kann %(matches)s sein</translation>
    </message>
    <message>
        <source>an access token has {n} printable characters without blanks</source>
        <translation>ein Zugriffstoken hat {n} druckbare Zeichen ohne Leerzeichen</translation>
    </message>
    <message>
        <source>an older OFMon could not tell the time</source>
        <translation>ein älteres OFMon konnte die Zeit nicht bestimmen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>another meter holds readings of the same device and hours</source>
        <translation>ein anderer Zähler enthält Messwerte desselben Geräts aus denselben Stunden</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>Argument %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>as its clock says</source>
        <translation>wie seine Uhr sagt</translation>
    </message>
    <message>
        <source>as {user}</source>
        <translation>als {user}</translation>
    </message>
    <message>
        <source>at all other times</source>
        <translation>zu allen anderen Zeiten</translation>
    </message>
    <message>
        <source>band {number}</source>
        <translation>Preisband {number}</translation>
    </message>
    <message>
        <source>before the first reading</source>
        <translation>vor dem ersten Messwert</translation>
    </message>
    <message>
        <source>before: {meters}</source>
        <translation>vorher: {meters}</translation>
    </message>
    <message>
        <source>begin with the configuration in this file (as printed by configuration --json); - reads stdin</source>
        <translation>mit der Konfiguration in dieser Datei beginnen (wie von configuration --json ausgegeben); - liest stdin</translation>
    </message>
    <message>
        <source>by hand, meter at {address}</source>
        <translation>von Hand, Zähler an {address}</translation>
    </message>
    <message>
        <source>by the computer&apos;s clock</source>
        <translation>nach der Uhr des Computers</translation>
    </message>
    <message>
        <source>by the meter&apos;s own clock</source>
        <translation>nach der eigenen Uhr des Zählers</translation>
    </message>
    <message>
        <source>by the server&apos;s clock</source>
        <translation>nach der Uhr des Servers</translation>
    </message>
    <message>
        <source>by the server&apos;s clock; this computer&apos;s is {off} ahead (known to {known}, compared {ago} ago)</source>
        <translation>nach der Uhr des Servers; die dieses Computers geht {off} vor (bekannt auf {known}, verglichen vor {ago})</translation>
    </message>
    <message>
        <source>by the server&apos;s clock; this computer&apos;s is {off} behind (known to {known}, compared {ago} ago)</source>
        <translation>nach der Uhr des Servers; die dieses Computers geht {off} nach (bekannt auf {known}, verglichen vor {ago})</translation>
    </message>
    <message>
        <source>by the testbed&apos;s clock</source>
        <translation>nach der Uhr des Testbeds</translation>
    </message>
    <message>
        <source>by this computer&apos;s clock, which agrees with the server&apos;s as far as can be told (known to {known}, compared {ago} ago)</source>
        <translation>nach der Uhr dieses Computers, die mit der des Servers übereinstimmt, soweit feststellbar (bekannt auf {known}, verglichen vor {ago})</translation>
    </message>
    <message>
        <source>by this computer&apos;s clock, which could not be compared with the server&apos;s</source>
        <translation>nach der Uhr dieses Computers, die nicht mit der des Servers verglichen werden konnte</translation>
    </message>
    <message>
        <source>by {computer}</source>
        <translation>von {computer}</translation>
    </message>
    <message>
        <source>can get</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>cancelled.</source>
        <translation>abgebrochen.</translation>
    </message>
    <message>
        <source>carried by</source>
        <translation>getragen von</translation>
    </message>
    <message>
        <source>carries one</source>
        <translation>trägt eines</translation>
    </message>
    <message>
        <source>certificate?</source>
        <translation>Zertifikat?</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>check</source>
        <comment>a step</comment>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>clock set to {moment} {how}</source>
        <translation>Uhr auf {moment} gestellt {how}</translation>
    </message>
    <message>
        <source>clock set {how}</source>
        <translation>Uhr gestellt {how}</translation>
    </message>
    <message>
        <source>colleagues</source>
        <comment>a step</comment>
        <translation>Kollegen</translation>
    </message>
    <message>
        <source>collect all in reach at once, then sync</source>
        <translation>alle in Reichweite sofort auslesen, dann abgleichen</translation>
    </message>
    <message>
        <source>collected {ago}</source>
        <translation>ausgelesen {ago}</translation>
    </message>
    <message>
        <source>collected: {}</source>
        <translation>ausgelesen: {}</translation>
    </message>
    <message>
        <source>compared {}</source>
        <translation>Vergleich {}</translation>
    </message>
    <message>
        <source>configure</source>
        <comment>a step</comment>
        <translation>konfigurieren</translation>
    </message>
    <message>
        <source>confirm</source>
        <comment>a step</comment>
        <translation>bestätigen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>reading</comment>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>readings</comment>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>connect</source>
        <comment>a step</comment>
        <translation>verbinden</translation>
    </message>
    <message>
        <source>connected to the meter {ssid}</source>
        <translation>verbunden mit dem Zähler {ssid}</translation>
    </message>
    <message>
        <source>control API of a depot of emulated meters</source>
        <translation>Steuer-API eines Depots emulierter Zähler</translation>
    </message>
    <message>
        <source>copy the data there; the old folder stays as it is</source>
        <translation>die Daten dorthin kopieren; der alte Ordner bleibt, wie er ist</translation>
    </message>
    <message>
        <source>create</source>
        <comment>a step</comment>
        <translation>anlegen</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>current beyond the range ({share} of the time)</source>
        <translation>Strom außerhalb des Bereichs ({share} der Zeit)</translation>
    </message>
    <message>
        <source>current that it shows</source>
        <translation>Strom, den es zeigt</translation>
    </message>
    <message>
        <source>current transformer beside it (default 1)</source>
        <translation>Stromwandler, an dem es ist (Vorgabe 1)</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>database?</source>
        <translation>Datenbank?</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>default: as it was left, else 1280x800</source>
        <translation>Vorgabe: wie zuletzt verlassen, sonst 1280x800</translation>
    </message>
    <message>
        <source>default: by the file&apos;s name</source>
        <translation>Vorgabe: nach dem Dateinamen</translation>
    </message>
    <message>
        <source>delete them for good</source>
        <translation>sie endgültig löschen</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>device on the server</source>
        <translation>Gerät auf dem Server</translation>
    </message>
    <message>
        <source>device {ref}</source>
        <translation>Gerät {ref}</translation>
    </message>
    <message>
        <source>disconnect</source>
        <comment>a step</comment>
        <translation>trennen</translation>
    </message>
    <message>
        <source>don&apos;t ask</source>
        <translation>nicht fragen</translation>
    </message>
    <message>
        <source>don&apos;t ask before the new one is changed</source>
        <translation>nicht fragen, bevor der neue geändert wird</translation>
    </message>
    <message>
        <source>don&apos;t ask before what can&apos;t be taken back</source>
        <translation>nicht fragen, bevor Unwiderrufliches geschieht</translation>
    </message>
    <message>
        <source>don&apos;t collect: lose the readings that are not stored here, exactly N</source>
        <translation>nicht auslesen: die hier nicht gespeicherten Messwerte verlieren, genau N</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step</comment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>done.</source>
        <translation>fertig.</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>due since</source>
        <translation>fällig seit</translation>
    </message>
    <message>
        <source>due: {span}</source>
        <translation>fällig: {span}</translation>
    </message>
    <message>
        <source>e.g. Night</source>
        <translation>z. B. Nacht</translation>
    </message>
    <message>
        <source>estimated, ±{span}</source>
        <translation>geschätzt, ±{span}</translation>
    </message>
    <message>
        <source>even if it carries another token</source>
        <translation>auch wenn er ein anderes Token trägt</translation>
    </message>
    <message>
        <source>even if the new one carries another device&apos;s token</source>
        <translation>auch wenn der neue das Token eines anderen Geräts trägt</translation>
    </message>
    <message>
        <source>even if there is a file of that name</source>
        <translation>auch wenn es eine Datei dieses Namens gibt</translation>
    </message>
    <message>
        <source>every</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>every device that the server names</source>
        <translation>jedes Gerät, das der Server nennt</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>mindestens ein Wert wird erwartet</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>höchstens ein Wert wird erwartet</translation>
    </message>
    <message>
        <source>expected here, not heard</source>
        <translation>hier erwartet, nicht empfangen</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>ein Wert wird erwartet</translation>
    </message>
    <message>
        <source>export</source>
        <comment>a step</comment>
        <translation>exportieren</translation>
    </message>
    <message>
        <source>factory</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a step</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>failed: {error}</source>
        <translation>fehlgeschlagen: {error}</translation>
    </message>
    <message>
        <source>fetch</source>
        <comment>a step</comment>
        <translation>holen</translation>
    </message>
    <message>
        <source>fetch and list only; no meter is touched</source>
        <translation>nur holen und auflisten; kein Zähler wird angerührt</translation>
    </message>
    <message>
        <source>file name; - is stdout</source>
        <translation>Dateiname; - ist stdout</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>zu schreibende Datei</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>firmware</source>
        <translation>Firmware</translation>
    </message>
    <message numerus="yes">
        <source>firmware {change}; %n new reading(s)</source>
        <translation>
            <numerusform>Firmware {change}; %n neuer Messwert</numerusform>
            <numerusform>Firmware {change}; %n neue Messwerte</numerusform>
        </translation>
    </message>
    <message>
        <source>firmware {change}; no reading</source>
        <translation>Firmware {change}; kein Messwert</translation>
    </message>
    <message>
        <source>firmware {firmware}</source>
        <translation>Firmware {firmware}</translation>
    </message>
    <message>
        <source>firmware {old} → {new}, read back</source>
        <translation>Firmware {old} → {new}, zurückgelesen</translation>
    </message>
    <message>
        <source>firmware {old}, {new} available</source>
        <translation>Firmware {old}, {new} verfügbar</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>erster Tag</translation>
    </message>
    <message>
        <source>first page</source>
        <translation>erste Seite</translation>
    </message>
    <message>
        <source>folder of the database and the settings</source>
        <translation>Ordner der Datenbank und der Einstellungen</translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation>nur für diesen Lauf</translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation>vergessen</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a step</comment>
        <translation>leeren</translation>
    </message>
    <message>
        <source>free the meter even of readings that have no time yet; some may never get one then</source>
        <translation>den Speicher auch leeren, wenn Messwerte noch keine Zeit haben; einige bekommen dann vielleicht nie eine</translation>
    </message>
    <message>
        <source>freed</source>
        <translation>geleert</translation>
    </message>
    <message>
        <source>from ever</source>
        <translation>seit jeher</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>ab {first}</translation>
    </message>
    <message>
        <source>fw {old} → {new}</source>
        <translation>Fw {old} → {new}</translation>
    </message>
    <message>
        <source>fw {}</source>
        <translation>Fw {}</translation>
    </message>
    <message>
        <source>gap between labels beside each other, in mm (default {default})</source>
        <translation>Abstand zwischen Etiketten nebeneinander, in mm (Vorgabe {default})</translation>
    </message>
    <message>
        <source>give back what the meter had before the last change from this computer</source>
        <translation>zurückgeben, was der Zähler vor der letzten Änderung von diesem Computer aus hatte</translation>
    </message>
    <message>
        <source>give it without asking</source>
        <translation>es ohne Rückfrage geben</translation>
    </message>
    <message>
        <source>give or take {span}</source>
        <translation>auf {span} genau</translation>
    </message>
    <message>
        <source>give this image instead of the server&apos;s</source>
        <translation>dieses Image statt des vom Server geben</translation>
    </message>
    <message>
        <source>go by what this computer trusts again</source>
        <translation>wieder danach gehen, wem dieser Computer vertraut</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>good signal</source>
        <translation>gutes Signal</translation>
    </message>
    <message>
        <source>had lost its time</source>
        <translation>hatte die Zeit verloren</translation>
    </message>
    <message>
        <source>had lost its time; set {how}</source>
        <translation>hatte die Zeit verloren; gestellt {how}</translation>
    </message>
    <message>
        <source>heard {ago}</source>
        <translation>empfangen {ago}</translation>
    </message>
    <message>
        <source>heard: {}</source>
        <translation>empfangen: {}</translation>
    </message>
    <message>
        <source>held</source>
        <comment>readings</comment>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>holds for</source>
        <translation>gilt für</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>hours are missing, or to come</source>
        <translation>Stunden fehlen oder kommen noch</translation>
    </message>
    <message>
        <source>hours missing</source>
        <translation>Stunden fehlen</translation>
    </message>
    <message>
        <source>how many there are exactly; without it you are asked</source>
        <translation>wie viele es genau sind; ohne dies wird gefragt</translation>
    </message>
    <message>
        <source>how meters are reached (default: auto)</source>
        <translation>wie Zähler erreicht werden (Vorgabe: auto)</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>identify</source>
        <comment>a step</comment>
        <translation>erkennen</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>nimmt keinen Wert, bekam aber %r</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>it carries no SHA-256</source>
        <translation>sie trägt kein SHA-256</translation>
    </message>
    <message>
        <source>it carries the token</source>
        <translation>er trägt das Token</translation>
    </message>
    <message>
        <source>it carries the token of a device that is not known here</source>
        <translation>er trägt das Token eines Geräts, das hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>it carries the token of {device}</source>
        <translation>er trägt das Token von {device}</translation>
    </message>
    <message>
        <source>it could not be collected any more</source>
        <translation>er war nicht mehr auslesbar</translation>
    </message>
    <message>
        <source>it does not begin like an application image</source>
        <translation>sie beginnt nicht wie ein Anwendungs-Image</translation>
    </message>
    <message>
        <source>it has another form than OFMon&apos;s</source>
        <translation>es hat eine andere Form als die von OFMon</translation>
    </message>
    <message>
        <source>it has no application descriptor</source>
        <translation>sie hat keinen Anwendungs-Deskriptor</translation>
    </message>
    <message>
        <source>it has no token</source>
        <translation>er hat kein Token</translation>
    </message>
    <message>
        <source>it has not the tables of OFMon</source>
        <translation>es fehlen die Tabellen von OFMon</translation>
    </message>
    <message>
        <source>it has too many pixels</source>
        <translation>es hat zu viele Pixel</translation>
    </message>
    <message>
        <source>it has two columns {name!r}</source>
        <translation>zwei Spalten heißen {name!r}</translation>
    </message>
    <message>
        <source>it has {bytes} bytes, a meter takes {most}</source>
        <translation>sie hat {bytes} Bytes, ein Zähler nimmt {most}</translation>
    </message>
    <message>
        <source>it holds signs that can&apos;t be seen</source>
        <translation>es enthält unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>it holds {readings} readings and not what its manifest says</source>
        <translation>enthält {readings} Messwerte und nicht, was das Manifest sagt</translation>
    </message>
    <message>
        <source>it is ahead of the time of a later visit whose clock was checked</source>
        <translation>sie geht der Zeit eines späteren Besuchs voraus, dessen Uhr geprüft war</translation>
    </message>
    <message>
        <source>it is behind the last visit to this meter</source>
        <translation>sie liegt vor dem letzten Besuch bei diesem Zähler</translation>
    </message>
    <message>
        <source>it is behind the meter&apos;s newest reading</source>
        <translation>sie liegt vor dem neuesten Messwert des Zählers</translation>
    </message>
    <message>
        <source>it is behind the time of an earlier visit whose clock was checked</source>
        <translation>sie liegt vor der Zeit eines früheren Besuchs, dessen Uhr geprüft war</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>it is for another chip</source>
        <translation>sie ist für einen anderen Chip</translation>
    </message>
    <message>
        <source>it is more than a year ahead of the last visit to this meter</source>
        <translation>sie liegt mehr als ein Jahr nach dem letzten Besuch bei diesem Zähler</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>es ist keine einfache Datei</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>it is too long</source>
        <comment>a document</comment>
        <translation>es ist zu lang</translation>
    </message>
    <message>
        <source>it is truncated or damaged</source>
        <translation>abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>it is version {stated}, not {version}</source>
        <translation>sie ist Version {stated}, nicht {version}</translation>
    </message>
    <message>
        <source>it measures single-phase</source>
        <translation>er misst einphasig</translation>
    </message>
    <message>
        <source>it measures three-phase</source>
        <translation>er misst dreiphasig</translation>
    </message>
    <message>
        <source>it shows a time at which this OFMon did not exist yet</source>
        <translation>sie zeigt eine Zeit, zu der es dieses OFMon noch nicht gab</translation>
    </message>
    <message>
        <source>it takes the place of the meter that carries this device</source>
        <translation>er ersetzt den Zähler, der dieses Gerät trägt</translation>
    </message>
    <message>
        <source>it was written by a clock that is ahead</source>
        <translation>es wurde nach einer Uhr geschrieben, die vorgeht</translation>
    </message>
    <message>
        <source>its clock: no date</source>
        <translation>seine Uhr: kein Datum</translation>
    </message>
    <message>
        <source>its clock: {time}</source>
        <translation>seine Uhr: {time}</translation>
    </message>
    <message>
        <source>its clock: {}</source>
        <translation>seine Uhr: {}</translation>
    </message>
    <message>
        <source>its first line names no column {site!r}</source>
        <translation>die erste Zeile nennt keine Spalte {site!r}</translation>
    </message>
    <message>
        <source>its meters are due after so many days (default {days})</source>
        <translation>seine Zähler sind nach so vielen Tagen fällig (Vorgabe {days})</translation>
    </message>
    <message>
        <source>its name once more, to say that this is meant</source>
        <translation>sein Name noch einmal, um zu sagen, dass es so gemeint ist</translation>
    </message>
    <message>
        <source>its new name</source>
        <translation>sein neuer Name</translation>
    </message>
    <message>
        <source>joined by hand</source>
        <translation>von Hand verbunden</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>kWh of what it is compared with</source>
        <translation>kWh dessen, womit verglichen wird</translation>
    </message>
    <message>
        <source>kept on the meter</source>
        <translation>auf dem Zähler geblieben</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>keyring refuses</source>
        <translation>Schlüsselbund lehnt ab</translation>
    </message>
    <message>
        <source>labels beside and below each other (default {default})</source>
        <translation>Etiketten neben- und untereinander (Vorgabe {default})</translation>
    </message>
    <message>
        <source>last collected</source>
        <translation>zuletzt ausgelesen</translation>
    </message>
    <message>
        <source>last collected {ago}</source>
        <translation>zuletzt ausgelesen {ago}</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>last heard</source>
        <translation>zuletzt empfangen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>list them (default), send them, place them in time, dismiss them with a reason or drop them without (they stay here for good), undo a placing, or reopen what was dropped</source>
        <translation>sie auflisten (Vorgabe), senden, zeitlich einordnen, mit einem Grund verwerfen oder ohne fallen lassen (sie bleiben endgültig hier), ein Einordnen zurücknehmen, oder Fallengelassenes wieder öffnen</translation>
    </message>
    <message>
        <source>list those that were dropped</source>
        <translation>die fallen gelassenen auflisten</translation>
    </message>
    <message>
        <source>list those that were placed and weren&apos;t sent yet</source>
        <translation>die eingeordneten, noch nicht gesendeten auflisten</translation>
    </message>
    <message>
        <source>list what was deleted by choice, and delete nothing</source>
        <translation>auflisten, was nach Auswahl gelöscht wurde, und nichts löschen</translation>
    </message>
    <message>
        <source>look again for what was confirmed, and send what the server lacks</source>
        <translation>Bestätigtes noch einmal suchen, und senden, was dem Server fehlt</translation>
    </message>
    <message>
        <source>look-up</source>
        <comment>a step</comment>
        <translation>nachschlagen</translation>
    </message>
    <message>
        <source>macOS</source>
        <translation>macOS</translation>
    </message>
    <message>
        <source>macOS does not join {ssid}: {first}</source>
        <translation>macOS verbindet sich nicht mit {ssid}: {first}</translation>
    </message>
    <message>
        <source>macOS hides the names of networks from OFMon.</source>
        <translation>macOS verbirgt die Namen der Netzwerke vor OFMon.</translation>
    </message>
    <message>
        <source>macOS&apos;s list of networks was not understood.</source>
        <translation>Die Netzwerkliste von macOS wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>made before the meter&apos;s clock was set, for no device</source>
        <translation>entstanden, bevor die Uhr des Zählers gestellt wurde, für kein Gerät</translation>
    </message>
    <message>
        <source>made by ofmon backup</source>
        <translation>erstellt von ofmon backup</translation>
    </message>
    <message>
        <source>made by ofmon share</source>
        <translation>von ofmon share gemacht</translation>
    </message>
    <message>
        <source>make the profile if it isn&apos;t there</source>
        <translation>das Profil anlegen, falls es nicht da ist</translation>
    </message>
    <message>
        <source>make the sums by day anew before</source>
        <translation>vorher die Tagessummen neu bilden</translation>
    </message>
    <message>
        <source>margin above and below, in mm (default {default})</source>
        <translation>Rand oben und unten, in mm (Vorgabe {default})</translation>
    </message>
    <message>
        <source>margin at the left and right, in mm (default {default})</source>
        <translation>Rand links und rechts, in mm (Vorgabe {default})</translation>
    </message>
    <message>
        <source>memory NOT freed</source>
        <translation>Speicher NICHT geleert</translation>
    </message>
    <message>
        <source>memory freed</source>
        <translation>Speicher geleert</translation>
    </message>
    <message>
        <source>memory kept</source>
        <translation>Speicher blieb</translation>
    </message>
    <message>
        <source>merge</source>
        <comment>a step</comment>
        <translation>zusammenführen</translation>
    </message>
    <message>
        <source>meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>meters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>meters that can get newer firmware: ask at the end, update each at its visit, or leave them</source>
        <translation>Zähler, die neuere Firmware bekommen können: am Ende fragen, jeden bei seinem Besuch aktualisieren, oder sie lassen</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>names of devices</source>
        <translation>Namen von Geräten</translation>
    </message>
    <message>
        <source>names of devices, or SEM-…</source>
        <translation>Namen von Geräten, oder SEM-…</translation>
    </message>
    <message>
        <source>netsh ended with status {status}.</source>
        <translation>netsh endete mit Status {status}.</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>never collected</source>
        <translation>nie ausgelesen</translation>
    </message>
    <message>
        <source>never collected here</source>
        <translation>hier nie ausgelesen</translation>
    </message>
    <message>
        <source>never heard here</source>
        <translation>hier nie empfangen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>new: not visited yet</source>
        <translation>neu: noch nicht besucht</translation>
    </message>
    <message>
        <source>new: provision</source>
        <translation>neu: einrichten</translation>
    </message>
    <message>
        <source>no ThingsBoard?</source>
        <translation>kein ThingsBoard?</translation>
    </message>
    <message>
        <source>no adapter for this system is installed.</source>
        <translation>für dieses System ist kein Adapter installiert.</translation>
    </message>
    <message>
        <source>no clock that could be believed tells the time yet</source>
        <translation>noch keine glaubhafte Uhr nennt die Zeit</translation>
    </message>
    <message>
        <source>no device</source>
        <translation>kein Gerät</translation>
    </message>
    <message>
        <source>no figure is a number</source>
        <translation>kein Wert ist eine Zahl</translation>
    </message>
    <message>
        <source>no meter known here carries its token</source>
        <translation>kein hier bekannter Zähler trägt sein Token</translation>
    </message>
    <message>
        <source>no reading</source>
        <translation>kein Messwert</translation>
    </message>
    <message>
        <source>no readings of CT {number} between {begin} and {end}</source>
        <translation>keine Messwerte von Stromwandler {number} zwischen {begin} und {end}</translation>
    </message>
    <message>
        <source>no readings wait to be sent</source>
        <translation>keine Messwerte warten auf das Senden</translation>
    </message>
    <message>
        <source>no readings yet</source>
        <translation>noch keine Messwerte</translation>
    </message>
    <message>
        <source>no server</source>
        <translation>kein Server</translation>
    </message>
    <message>
        <source>no server chosen yet; the page Sync asks for one</source>
        <translation>noch kein Server gewählt; die Seite Abgleich fragt danach</translation>
    </message>
    <message>
        <source>no token known</source>
        <translation>kein Token bekannt</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none waiting</source>
        <translation>keine warten</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>none: it has no token</source>
        <translation>keines: er hat kein Token</translation>
    </message>
    <message>
        <source>none: it was never provisioned</source>
        <translation>keines: er wurde nie eingerichtet</translation>
    </message>
    <message>
        <source>not all of it worked.</source>
        <translation>nicht alles davon gelang.</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>nicht zusammen mit Argument %s möglich</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>not begun yet</source>
        <translation>noch nicht begonnen</translation>
    </message>
    <message>
        <source>not corrected</source>
        <translation>nicht berichtigt</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>nicht in Gebrauch</translation>
    </message>
    <message>
        <source>not looked up</source>
        <translation>nicht nachgeschlagen</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>nicht notiert</translation>
    </message>
    <message>
        <source>not sent</source>
        <comment>reading</comment>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <comment>reading</comment>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gestellt</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>nicht angemeldet</translation>
    </message>
    <message>
        <source>not signed in on {server}</source>
        <translation>nicht angemeldet an {server}</translation>
    </message>
    <message>
        <source>not signed in: arrival can&apos;t be checked</source>
        <translation>nicht angemeldet: das Ankommen ist nicht prüfbar</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>nothing newer than {version} is kept for it</source>
        <translation>nichts Neueres als {version} ist dafür hinterlegt</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>nichts gesagt</translation>
    </message>
    <message>
        <source>now {voltage:.1f} V · {current:.2f} A · {real:.0f} W · {apparent:.0f} VA</source>
        <translation>jetzt {voltage:.1f} V · {current:.2f} A · {real:.0f} W · {apparent:.0f} VA</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>of --image</source>
        <translation>von --image</translation>
    </message>
    <message>
        <source>of a device that is not known here</source>
        <translation>eines Geräts, das hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>of any age</source>
        <translation>jeden Alters</translation>
    </message>
    <message>
        <source>of dismiss: why they stay here, kept with them</source>
        <translation>bei dismiss: warum sie hier bleiben, bei ihnen aufbewahrt</translation>
    </message>
    <message>
        <source>of no site</source>
        <translation>keines Standorts</translation>
    </message>
    <message>
        <source>of place: the meter has been where it is since then, local time, as 2026-03-14T08:00</source>
        <translation>bei place: seitdem ist der Zähler, wo er ist, Ortszeit, wie 2026-03-14T08:00</translation>
    </message>
    <message>
        <source>of the dashboard (default: made from the profile&apos;s name)</source>
        <translation>des Dashboards (Vorgabe: aus dem Namen des Profils)</translation>
    </message>
    <message>
        <source>of the meters (default %(default)s)</source>
        <translation>der Zähler (Vorgabe %(default)s)</translation>
    </message>
    <message>
        <source>of the site</source>
        <translation>des Standorts</translation>
    </message>
    <message>
        <source>of {device}</source>
        <translation>von {device}</translation>
    </message>
    <message>
        <source>offline since {time}</source>
        <translation>offline seit {time}</translation>
    </message>
    <message>
        <source>ofmon devices and ofmon customer list those that are known.</source>
        <translation>ofmon devices und ofmon customer listen die bekannten auf.</translation>
    </message>
    <message>
        <source>ofmon tariff list names those there are.</source>
        <translation>ofmon tariff list nennt die vorhandenen.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>older than 2 years</source>
        <translation>älter als 2 Jahre</translation>
    </message>
    <message>
        <source>older than 6 months</source>
        <translation>älter als 6 Monate</translation>
    </message>
    <message>
        <source>older than a month</source>
        <translation>älter als einen Monat</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>älter als ein Jahr</translation>
    </message>
    <message>
        <source>on {moment}</source>
        <translation>am {moment}</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>eines der Argumente %s ist nötig</translation>
    </message>
    <message>
        <source>only lines about this</source>
        <translation>nur Zeilen hierzu</translation>
    </message>
    <message>
        <source>only lines about this meter</source>
        <translation>nur Zeilen zu diesem Zähler</translation>
    </message>
    <message>
        <source>only lines that hold these</source>
        <translation>nur Zeilen, die dies enthalten</translation>
    </message>
    <message>
        <source>only readings in this state (default: confirmed); may be said again</source>
        <translation>nur Messwerte in diesem Zustand (Vorgabe: confirmed); mehrfach möglich</translation>
    </message>
    <message>
        <source>only readings of this meter</source>
        <translation>nur Messwerte dieses Zählers</translation>
    </message>
    <message>
        <source>only readings that ended so long ago: 90d, 6w, 18m, 2y</source>
        <translation>nur Messwerte, die so lange vorbei sind: 90d, 6w, 18m, 2y</translation>
    </message>
    <message>
        <source>only say what would be made</source>
        <translation>nur sagen, was angelegt würde</translation>
    </message>
    <message>
        <source>only that site&apos;s meters, and those of no site</source>
        <translation>nur die Zähler dieses Standorts und die keines Standorts</translation>
    </message>
    <message>
        <source>only there</source>
        <translation>nur dort</translation>
    </message>
    <message>
        <source>only this meter</source>
        <translation>nur dieser Zähler</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>or in your own words</source>
        <translation>oder in eigenen Worten</translation>
    </message>
    <message>
        <source>own network</source>
        <translation>eigenes Netzwerk</translation>
    </message>
    <message>
        <source>own, in the keyring</source>
        <translation>eigene, im Schlüsselbund</translation>
    </message>
    <message>
        <source>own, in the settings file</source>
        <translation>eigene, in der Einstellungsdatei</translation>
    </message>
    <message>
        <source>package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>part of its time only</source>
        <translation>nur ein Teil der Zeit</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>readings</comment>
        <translation>wartend</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>Argumente nach ihrer Stelle</translation>
    </message>
    <message>
        <source>power factor that it shows</source>
        <translation>Leistungsfaktor, den es zeigt</translation>
    </message>
    <message>
        <source>power losses instead of readings</source>
        <translation>Stromausfälle statt Messwerte</translation>
    </message>
    <message>
        <source>print the result as one JSON document</source>
        <translation>das Ergebnis als ein JSON-Dokument ausgeben</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>put all stored readings in, too</source>
        <translation>auch alle gespeicherten Messwerte hinzufügen</translation>
    </message>
    <message>
        <source>rate {number}</source>
        <translation>Preisstufe {number}</translation>
    </message>
    <message>
        <source>rates</source>
        <translation>Preisstufen</translation>
    </message>
    <message>
        <source>read</source>
        <comment>a step</comment>
        <translation>lesen</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>readings begin in it</source>
        <translation>Messwerte beginnen darin</translation>
    </message>
    <message>
        <source>real power that it shows</source>
        <translation>Wirkleistung, die es zeigt</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>readings</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>report</source>
        <comment>a step</comment>
        <translation>melden</translation>
    </message>
    <message>
        <source>restart</source>
        <comment>a step</comment>
        <translation>neu starten</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>rows of {table} belong to nothing</source>
        <translation>Zeilen von {table} gehören zu nichts</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>running</source>
        <comment>a step</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>läuft mit</translation>
    </message>
    <message>
        <source>runs {version}</source>
        <translation>läuft mit {version}</translation>
    </message>
    <message>
        <source>save a picture of the page and end</source>
        <translation>ein Bild der Seite speichern und beenden</translation>
    </message>
    <message>
        <source>save it as this zip file</source>
        <translation>es als diese ZIP-Datei speichern</translation>
    </message>
    <message>
        <source>save it without asking</source>
        <translation>es ohne Rückfrage speichern</translation>
    </message>
    <message>
        <source>say what is new, and change nothing</source>
        <translation>sagen, was neu ist, und nichts ändern</translation>
    </message>
    <message>
        <source>scan</source>
        <comment>a step</comment>
        <translation>suchen</translation>
    </message>
    <message>
        <source>searching …</source>
        <translation>suche …</translation>
    </message>
    <message>
        <source>see its licence file</source>
        <translation>siehe seine Lizenzdatei</translation>
    </message>
    <message>
        <source>send</source>
        <comment>a step</comment>
        <translation>senden</translation>
    </message>
    <message>
        <source>send those without a time at the meter&apos;s own</source>
        <translation>die ohne Zeit mit der eigenen des Zählers senden</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>reading</comment>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>readings</comment>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>sent, and read back</source>
        <translation>gesendet und zurückgelesen</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>server busy</source>
        <translation>Server ausgelastet</translation>
    </message>
    <message>
        <source>server: problem</source>
        <translation>Server: Problem</translation>
    </message>
    <message>
        <source>set to {moment} {how}</source>
        <translation>auf {moment} gestellt {how}</translation>
    </message>
    <message>
        <source>set {how}</source>
        <translation>gestellt {how}</translation>
    </message>
    <message>
        <source>set-clock</source>
        <comment>a step</comment>
        <translation>Uhr stellen</translation>
    </message>
    <message>
        <source>set-token</source>
        <comment>a step</comment>
        <translation>Token setzen</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>show the program&apos;s version number and exit</source>
        <translation>die Version des Programms zeigen und enden</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>diese Hilfe zeigen und enden</translation>
    </message>
    <message>
        <source>shown, not given.</source>
        <translation>gezeigt, nicht gegeben.</translation>
    </message>
    <message>
        <source>sign-in</source>
        <comment>a step</comment>
        <translation>anmelden</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>signed in as {user} on {server}</source>
        <translation>angemeldet als {user} an {server}</translation>
    </message>
    <message>
        <source>site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>a step</comment>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>sorting …</source>
        <translation>wird sortiert …</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>läuft noch</translation>
    </message>
    <message>
        <source>store</source>
        <comment>a step</comment>
        <translation>speichern</translation>
    </message>
    <message>
        <source>straight on to what is next</source>
        <translation>gleich weiter zum Nächsten</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>strong signal</source>
        <translation>starkes Signal</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>sums</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>take it over without asking</source>
        <translation>ohne Rückfrage übernehmen</translation>
    </message>
    <message>
        <source>take the photo of this number away</source>
        <translation>das Foto dieser Nummer wegnehmen</translation>
    </message>
    <message>
        <source>tariff</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>testbed</source>
        <translation>Testbed</translation>
    </message>
    <message>
        <source>testbed {address}</source>
        <translation>Testbed {address}</translation>
    </message>
    <message>
        <source>the SHA-256 fingerprint that whoever runs the server says; without it you are asked</source>
        <translation>der SHA-256-Fingerabdruck, den der Betreiber des Servers nennt; ohne ihn wird gefragt</translation>
    </message>
    <message>
        <source>the device on the label in this picture</source>
        <translation>das Gerät auf dem Etikett in diesem Bild</translation>
    </message>
    <message>
        <source>the device&apos;s name</source>
        <translation>der Name des Geräts</translation>
    </message>
    <message>
        <source>the file, by its name a PDF of sheets, or a picture: .pdf, .svg, .png</source>
        <translation>die Datei, dem Namen nach ein PDF mit Bögen oder ein Bild: .pdf, .svg, .png</translation>
    </message>
    <message>
        <source>the first free label of a sheet that was begun (default {default})</source>
        <translation>das erste freie Etikett eines angefangenen Bogens (Vorgabe {default})</translation>
    </message>
    <message>
        <source>the first {number}</source>
        <translation>die ersten {number}</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>diese Argumente sind nötig: %s</translation>
    </message>
    <message>
        <source>the keyring that is chosen can&apos;t be used: {name}</source>
        <translation>der gewählte Schlüsselbund ist nicht verwendbar: {name}</translation>
    </message>
    <message>
        <source>the load&apos;s current is ahead of its voltage (capacitors)</source>
        <translation>der Strom der Last eilt ihrer Spannung voraus (Kondensatoren)</translation>
    </message>
    <message>
        <source>the meter gave a damaged time</source>
        <translation>der Zähler nannte eine beschädigte Zeit</translation>
    </message>
    <message>
        <source>the meter that is replaced, SEM-…</source>
        <translation>der ersetzte Zähler, SEM-…</translation>
    </message>
    <message>
        <source>the meter that replaces it, SEM-…</source>
        <translation>der Zähler, der ihn ersetzt, SEM-…</translation>
    </message>
    <message>
        <source>the meter&apos;s token is not {n} ASCII characters</source>
        <translation>das Token des Zählers besteht nicht aus {n} ASCII-Zeichen</translation>
    </message>
    <message>
        <source>the new value; factory is the factory&apos;s; a passphrase: - asks for it (or reads it from stdin)</source>
        <translation>der neue Wert; factory ist der des Werks; eine Passphrase: - fragt danach (oder liest sie von stdin)</translation>
    </message>
    <message>
        <source>the newest {number}</source>
        <translation>die neuesten {number}</translation>
    </message>
    <message>
        <source>the old one can&apos;t be collected any more; WHY is kept</source>
        <translation>der alte ist nicht mehr auslesbar; WHY wird festgehalten</translation>
    </message>
    <message>
        <source>the paper</source>
        <translation>das Papier</translation>
    </message>
    <message>
        <source>the plain file {path}</source>
        <translation>die einfache Datei {path}</translation>
    </message>
    <message>
        <source>the readings end in a torn one</source>
        <translation>die Messwerte enden mit einem abgerissenen</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dasselbe</translation>
    </message>
    <message>
        <source>the server refused it</source>
        <translation>der Server lehnte ihn ab</translation>
    </message>
    <message>
        <source>the site; then SEM-… or devices</source>
        <translation>der Standort; dann SEM-… oder Geräte</translation>
    </message>
    <message>
        <source>the standing charge</source>
        <translation>der Grundpreis</translation>
    </message>
    <message>
        <source>the system&apos;s keyring ({name})</source>
        <translation>der Schlüsselbund des Systems ({name})</translation>
    </message>
    <message>
        <source>the tariff</source>
        <translation>der Tarif</translation>
    </message>
    <message>
        <source>the tariff&apos;s file</source>
        <translation>die Datei des Tarifs</translation>
    </message>
    <message>
        <source>the tariff&apos;s name</source>
        <translation>der Name des Tarifs</translation>
    </message>
    <message>
        <source>the testbed ended without a word.</source>
        <translation>das Testbed endete ohne ein Wort.</translation>
    </message>
    <message>
        <source>their device profile (default {default})</source>
        <translation>ihr Geräteprofil (Vorgabe {default})</translation>
    </message>
    <message>
        <source>these are no counts of samples: {why}</source>
        <translation>das sind keine Zahlen von Abtastwerten: {why}</translation>
    </message>
    <message>
        <source>these are no live figures: {why}</source>
        <translation>das sind keine aktuellen Messgrößen: {why}</translation>
    </message>
    <message>
        <source>they are expected at no site: name only them</source>
        <translation>sie werden an keinem Standort erwartet: nur sie nennen</translation>
    </message>
    <message>
        <source>this computer has no keyring</source>
        <translation>dieser Computer hat keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>this computer&apos;s clock can&apos;t be believed</source>
        <translation>die Uhr dieses Computers ist nicht glaubhaft</translation>
    </message>
    <message>
        <source>this customer&apos;s devices</source>
        <translation>die Geräte dieses Kunden</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>dieses Gerät</translation>
    </message>
    <message>
        <source>this is no configuration of a meter: {why}</source>
        <translation>das ist keine Konfiguration eines Zählers: {why}</translation>
    </message>
    <message>
        <source>this is the named meter, though it seems to be another one</source>
        <translation>dies ist der genannte Zähler, obwohl er ein anderer zu sein scheint</translation>
    </message>
    <message>
        <source>this meter has always been for its present device, whatever tokens it had</source>
        <translation>dieser Zähler war immer für sein jetziges Gerät, welche Token er auch hatte</translation>
    </message>
    <message>
        <source>this one, e.g. {example}</source>
        <translation>dieses, z. B. {example}</translation>
    </message>
    <message>
        <source>this run&apos;s memory only ({why})</source>
        <translation>nur der Arbeitsspeicher dieses Laufs ({why})</translation>
    </message>
    <message>
        <source>this site&apos;s devices</source>
        <translation>die Geräte dieses Standorts</translation>
    </message>
    <message>
        <source>those held for this reason</source>
        <translation>die aus diesem Grund zurückgehaltenen</translation>
    </message>
    <message>
        <source>those of this meter</source>
        <translation>die dieses Zählers</translation>
    </message>
    <message>
        <source>those with these numbers</source>
        <translation>die mit diesen Nummern</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>time estimated</source>
        <translation>Zeit geschätzt</translation>
    </message>
    <message>
        <source>time known</source>
        <translation>Zeit bekannt</translation>
    </message>
    <message>
        <source>time {number} of a band</source>
        <translation>Zeit {number} eines Preisbands</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between the first and the last day</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>vertrauen</translation>
    </message>
    <message>
        <source>under 0.01%</source>
        <translation>unter 0.01%</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>unter 1 %</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>unbekannte Argumente: %s</translation>
    </message>
    <message>
        <source>until the next prices</source>
        <translation>bis zu den nächsten</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>bis {last}</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>upload</source>
        <comment>a step</comment>
        <translation>hochladen</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <source>use what is there, also if that is nothing</source>
        <translation>verwenden, was da ist, auch wenn das nichts ist</translation>
    </message>
    <message>
        <source>user name, an e-mail address</source>
        <translation>Benutzername, eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>verify</source>
        <comment>a step</comment>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>very weak</source>
        <translation>sehr schwach</translation>
    </message>
    <message>
        <source>very weak signal</source>
        <translation>sehr schwaches Signal</translation>
    </message>
    <message>
        <source>visited</source>
        <translation>besucht</translation>
    </message>
    <message>
        <source>voltage beyond the range ({share} of the time)</source>
        <translation>Spannung außerhalb des Bereichs ({share} der Zeit)</translation>
    </message>
    <message>
        <source>voltage that it shows</source>
        <translation>Spannung, die es zeigt</translation>
    </message>
    <message>
        <source>was never set</source>
        <translation>war nie gestellt</translation>
    </message>
    <message>
        <source>was never set; set {how}</source>
        <translation>war nie gestellt; gestellt {how}</translation>
    </message>
    <message>
        <source>was up to {span} behind; not set</source>
        <translation>ging bis zu {span} nach; nicht gestellt</translation>
    </message>
    <message>
        <source>was up to {span} behind; set {how}</source>
        <translation>ging bis zu {span} nach; gestellt {how}</translation>
    </message>
    <message>
        <source>way: {way}</source>
        <translation>Weg: {way}</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>weak signal</source>
        <translation>schwaches Signal</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>what else there is to know; empty takes it away</source>
        <translation>was es sonst zu wissen gibt; leer nimmt es weg</translation>
    </message>
    <message>
        <source>what else to know</source>
        <translation>was sonst zu wissen ist</translation>
    </message>
    <message>
        <source>what people call it</source>
        <translation>wie man es nennt</translation>
    </message>
    <message>
        <source>where it hangs; empty takes it away</source>
        <translation>wo er hängt; leer nimmt es weg</translation>
    </message>
    <message>
        <source>where it is</source>
        <translation>wo er ist</translation>
    </message>
    <message>
        <source>where it is to be from now on</source>
        <translation>wo er ab jetzt sein soll</translation>
    </message>
    <message>
        <source>which (default: all)</source>
        <translation>welche (Vorgabe: alle)</translation>
    </message>
    <message>
        <source>whose it is; &quot;&quot; for nobody&apos;s</source>
        <translation>wem es gehört; &quot;&quot; für niemanden</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>wiring=three-phase, mains_hz=60, v1.volts_per_volt=352, ct2.phase_deg=1.5, …</source>
        <translation>wiring=three-phase, mains_hz=60, v1.volts_per_volt=352, ct2.phase_deg=1.5, …</translation>
    </message>
    <message>
        <source>wiring={value}: {value!r} is none of {known}</source>
        <translation>wiring={value}: {value!r} ist keines von {known}</translation>
    </message>
    <message>
        <source>with --check: first day, e.g. 2026-01-31</source>
        <translation>mit --check: erster Tag, z. B. 2026-01-31</translation>
    </message>
    <message>
        <source>with --check: last day</source>
        <translation>mit --check: letzter Tag</translation>
    </message>
    <message>
        <source>with --check: only this meter</source>
        <translation>mit --check: nur dieser Zähler</translation>
    </message>
    <message>
        <source>with an access token: the device&apos;s profile, where the server can&apos;t be asked</source>
        <translation>mit einem Zugriffstoken: das Profil des Geräts, wo der Server nicht zu fragen ist</translation>
    </message>
    <message>
        <source>write the list to a file</source>
        <translation>die Liste in eine Datei schreiben</translation>
    </message>
    <message>
        <source>write them to a CSV file</source>
        <translation>sie in eine CSV-Datei schreiben</translation>
    </message>
    <message>
        <source>y</source>
        <comment>yes in a letter</comment>
        <translation>j</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>typed to agree</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>{about} · {signal}</source>
        <translation>{about} · {signal}</translation>
    </message>
    <message>
        <source>{address!r} is no address of a meter.</source>
        <translation>{address!r} ist keine Adresse eines Zählers.</translation>
    </message>
    <message>
        <source>{address!r} is no address of a testbed.</source>
        <translation>{address!r} ist keine Adresse eines Testbeds.</translation>
    </message>
    <message>
        <source>{age} is no age.</source>
        <translation>{age} ist kein Alter.</translation>
    </message>
    <message>
        <source>{ago} by {computer}</source>
        <translation>{ago} von {computer}</translation>
    </message>
    <message>
        <source>{amount} ({least} to {most})</source>
        <translation>{amount} ({least} bis {most})</translation>
    </message>
    <message>
        <source>{amount} {currency}</source>
        <translation>{amount} {currency}</translation>
    </message>
    <message>
        <source>{amount} {currency} ({least} to {most})</source>
        <translation>{amount} {currency} ({least} bis {most})</translation>
    </message>
    <message>
        <source>{band}: {price} for 1 kWh at all other times</source>
        <translation>{band}: {price} für 1 kWh zu allen anderen Zeiten</translation>
    </message>
    <message>
        <source>{band}: {price} for 1 kWh, {times}</source>
        <translation>{band}: {price} für 1 kWh, {times}</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} bis {end}</translation>
    </message>
    <message>
        <source>{change!r} is no change like ct1.phase_deg=1.5</source>
        <translation>{change!r} ist keine Änderung wie ct1.phase_deg=1.5</translation>
    </message>
    <message>
        <source>{code!r} is no currency.</source>
        <translation>{code!r} ist keine Währung.</translation>
    </message>
    <message numerus="yes">
        <source>{collected} of %n meter(s) collected, {readings}.</source>
        <translation>
            <numerusform>{collected} von %n Zähler ausgelesen, {readings}.</numerusform>
            <numerusform>{collected} von %n Zählern ausgelesen, {readings}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{collected} of %n meter(s) collected.</source>
        <translation>
            <numerusform>{collected} von %n Zähler ausgelesen.</numerusform>
            <numerusform>{collected} von %n Zählern ausgelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{collected} of {expected} collected</source>
        <translation>{collected} von {expected} ausgelesen</translation>
    </message>
    <message numerus="yes">
        <source>{collected} of {expected} collected, %n (needs|need) attention</source>
        <translation>
            <numerusform>{collected} von {expected} ausgelesen, %n braucht Aufmerksamkeit</numerusform>
            <numerusform>{collected} von {expected} ausgelesen, %n brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>{collected} of {expected} collected, {away} not heard</source>
        <translation>{collected} von {expected} ausgelesen, {away} nicht empfangen</translation>
    </message>
    <message numerus="yes">
        <source>{collected} of {expected} collected, {away} not heard, %n (needs|need) attention</source>
        <translation>
            <numerusform>{collected} von {expected} ausgelesen, {away} nicht empfangen, %n braucht Aufmerksamkeit</numerusform>
            <numerusform>{collected} von {expected} ausgelesen, {away} nicht empfangen, %n brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>{columns} x {rows}, {width:.1f} x {height:.1f} mm</source>
        <translation>{columns} x {rows}, {width:.1f} x {height:.1f} mm</translation>
    </message>
    <message>
        <source>{columns} x {rows}, {width:.1f} x {height:.1f} mm, Letter</source>
        <translation>{columns} x {rows}, {width:.1f} x {height:.1f} mm, Letter</translation>
    </message>
    <message>
        <source>{column}: {text}</source>
        <translation>{column}: {text}</translation>
    </message>
    <message>
        <source>{come} came to {name!r}, {go} left it.</source>
        <translation>{come} kamen zu {name!r}, {go} verließen ihn.</translation>
    </message>
    <message>
        <source>{copied} of {all} readings were copied</source>
        <translation>{copied} von {all} Messwerten wurden kopiert</translation>
    </message>
    <message>
        <source>{cost}; of some devices there is no tariff</source>
        <translation>{cost}; für einige Geräte gibt es keinen Tarif</translation>
    </message>
    <message>
        <source>{counted}.</source>
        <translation>{counted}.</translation>
    </message>
    <message numerus="yes">
        <source>{counted}; %n of no site.</source>
        <translation>
            <numerusform>{counted}; %n ohne Standort.</numerusform>
            <numerusform>{counted}; %n ohne Standort.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: {reason}</source>
        <translation>{count}: {reason}</translation>
    </message>
    <message>
        <source>{day!r} is no day.</source>
        <translation>{day!r} ist kein Tag.</translation>
    </message>
    <message>
        <source>{days} {first} to {last}</source>
        <translation>{days} {first} bis {last}</translation>
    </message>
    <message>
        <source>{days}: {energy} by day</source>
        <translation>{days}: {energy} nach Tag</translation>
    </message>
    <message>
        <source>{days}: {energy} by hour</source>
        <translation>{days}: {energy} nach Stunde</translation>
    </message>
    <message>
        <source>{day}, {first} to {last}: {power}</source>
        <translation>{day}, {first} bis {last}: {power}</translation>
    </message>
    <message>
        <source>{device} has no customer now.</source>
        <translation>{device} hat jetzt keinen Kunden.</translation>
    </message>
    <message>
        <source>{device} is no customer&apos;s now.</source>
        <translation>{device} gehört jetzt keinem Kunden.</translation>
    </message>
    <message>
        <source>{device} is {customer}&apos;s now.</source>
        <translation>{device} gehört jetzt {customer}.</translation>
    </message>
    <message>
        <source>{device} since {time}</source>
        <translation>{device} seit {time}</translation>
    </message>
    <message>
        <source>{device} until {meter} took its place</source>
        <translation>{device}, bis {meter} ihn ersetzte</translation>
    </message>
    <message>
        <source>{device} was not made: {why}</source>
        <translation>{device} wurde nicht angelegt: {why}</translation>
    </message>
    <message>
        <source>{device}, CT {number}</source>
        <translation>{device}, Stromwandler {number}</translation>
    </message>
    <message>
        <source>{device}: carried by {meters}</source>
        <translation>{device}: getragen von {meters}</translation>
    </message>
    <message>
        <source>{device}: the customer is {name} now.</source>
        <translation>{device}: der Kunde ist jetzt {name}.</translation>
    </message>
    <message>
        <source>{device}: {doing}</source>
        <translation>{device}: {doing}</translation>
    </message>
    <message>
        <source>{device}: {figures}</source>
        <translation>{device}: {figures}</translation>
    </message>
    <message>
        <source>{device}: {meters}</source>
        <translation>{device}: {meters}</translation>
    </message>
    <message numerus="yes">
        <source>{device}: {span}, %n reading(s), {energy}</source>
        <translation>
            <numerusform>{device}: {span}, %n Messwert, {energy}</numerusform>
            <numerusform>{device}: {span}, %n Messwerte, {energy}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n byte(s)</source>
        <translation>
            <numerusform>{done} von %n Byte</numerusform>
            <numerusform>{done} von %n Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n device(s)</source>
        <translation>
            <numerusform>{done} von %n Gerät</numerusform>
            <numerusform>{done} von %n Geräten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n meter(s)</source>
        <translation>
            <numerusform>{done} von %n Zähler</numerusform>
            <numerusform>{done} von %n Zählern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n meter(s) collected: {brought}.</source>
        <translation>
            <numerusform>{done} von %n Zähler ausgelesen: {brought}.</numerusform>
            <numerusform>{done} von %n Zählern ausgelesen: {brought}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n reading(s)</source>
        <translation>
            <numerusform>{done} von %n Messwert</numerusform>
            <numerusform>{done} von %n Messwerten</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{energy:.1f} kWh</source>
        <translation>{energy:.1f} kWh</translation>
    </message>
    <message>
        <source>{energy:.2f} kWh</source>
        <translation>{energy:.2f} kWh</translation>
    </message>
    <message>
        <source>{energy:.2f} kWh may be elsewhere</source>
        <translation>{energy:.2f} kWh gehören vielleicht woandershin</translation>
    </message>
    <message>
        <source>{energy:.2f} kWh of it may belong to another bar</source>
        <translation>{energy:.2f} kWh davon gehören vielleicht zu einem anderen Balken</translation>
    </message>
    <message>
        <source>{energy} by device, {period}; {hours} hours</source>
        <translation>{energy} nach Gerät, {period}; {hours} Stunden</translation>
    </message>
    <message>
        <source>{energy} kWh</source>
        <translation>{energy} kWh</translation>
    </message>
    <message>
        <source>{energy} kWh ({least} to {most})</source>
        <translation>{energy} kWh ({least} bis {most})</translation>
    </message>
    <message>
        <source>{energy} kWh were used when this tariff had no price: they are in no amount.</source>
        <translation>{energy} kWh wurden verbraucht, als dieser Tarif keinen Preis hatte: sie sind in keinem Betrag.</translation>
    </message>
    <message>
        <source>{energy}, {share:.1f} %</source>
        <translation>{energy}, {share:.1f} %</translation>
    </message>
    <message>
        <source>{figure} {left}</source>
        <translation>{figure} {left}</translation>
    </message>
    <message>
        <source>{figure} {unit}</source>
        <translation>{figure} {unit}</translation>
    </message>
    <message>
        <source>{figure} …</source>
        <translation>{figure} …</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {why}.</source>
        <translation>{file} kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>{file} is damaged, or was cut short.</source>
        <translation>{file} ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>{file} is no exchange file of OFMon.</source>
        <translation>{file} ist keine Austauschdatei von OFMon.</translation>
    </message>
    <message>
        <source>{file} was made by a newer OFMon.</source>
        <translation>{file} wurde von einem neueren OFMon gemacht.</translation>
    </message>
    <message>
        <source>{fingerprint} (SHA-256)</source>
        <translation>{fingerprint} (SHA-256)</translation>
    </message>
    <message>
        <source>{firmware} came with {some} of {all} bytes.</source>
        <translation>Von {firmware} kamen {some} von {all} Bytes an.</translation>
    </message>
    <message numerus="yes">
        <source>{firmware}, %n byte(s)</source>
        <translation>
            <numerusform>{firmware}, %n Byte</numerusform>
            <numerusform>{firmware}, %n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}; {second}</translation>
    </message>
    <message>
        <source>{folder} can be written; {free:.1f} GB are free.</source>
        <translation>{folder} ist schreibbar; {free:.1f} GB sind frei.</translation>
    </message>
    <message numerus="yes">
        <source>{folder} holds %n reading(s) already.</source>
        <translation>
            <numerusform>{folder} enthält schon %n Messwert.</numerusform>
            <numerusform>{folder} enthält schon %n Messwerte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{folder} holds %n reading(s).</source>
        <translation>
            <numerusform>{folder} enthält %n Messwert.</numerusform>
            <numerusform>{folder} enthält %n Messwerte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{folder} holds %n reading(s). Work with (it|those)?</source>
        <translation>
            <numerusform>{folder} enthält %n Messwert. Damit arbeiten?</numerusform>
            <numerusform>{folder} enthält %n Messwerte. Damit arbeiten?</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} holds no data of OFMon.</source>
        <translation>{folder} enthält keine Daten von OFMon.</translation>
    </message>
    <message>
        <source>{folder} holds no data of OFMon. Copy yours there?</source>
        <translation>{folder} enthält keine Daten von OFMon. Ihre dorthin kopieren?</translation>
    </message>
    <message>
        <source>{folder} is no folder.</source>
        <translation>{folder} ist kein Ordner.</translation>
    </message>
    <message>
        <source>{folder} is the data folder already.</source>
        <translation>{folder} ist schon der Datenordner.</translation>
    </message>
    <message>
        <source>{found}, {marked} marked</source>
        <translation>{found}, {marked} markiert</translation>
    </message>
    <message numerus="yes">
        <source>{given} of %n meter(s) updated.</source>
        <translation>
            <numerusform>{given} von %n Zähler aktualisiert.</numerusform>
            <numerusform>{given} von %n Zählern aktualisiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host!r} is no name of a host</source>
        <translation>{host!r} ist kein Hostname</translation>
    </message>
    <message>
        <source>{host} is no IP address</source>
        <translation>{host} ist keine IP-Adresse</translation>
    </message>
    <message>
        <source>{hours:.1f} h</source>
        <translation>{hours:.1f} h</translation>
    </message>
    <message>
        <source>{hours} at {power:.2f} kW or more</source>
        <translation>{hours} mit {power:.2f} kW oder mehr</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>{hours} of %n hour(s)</source>
        <translation>
            <numerusform>{hours} von %n Stunde</numerusform>
            <numerusform>{hours} von %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} of {due} hours</source>
        <translation>{hours} von {due} Stunden</translation>
    </message>
    <message>
        <source>{hours} without a reading, in {gaps}, and the meter logged no power loss that would explain it.</source>
        <translation>{hours} ohne Messwert, in {gaps}, und der Zähler hat keinen Stromausfall protokolliert, der das erklären würde.</translation>
    </message>
    <message numerus="yes">
        <source>{hours} without a reading, in {gaps}; the meter logged %n power loss(es).</source>
        <translation>
            <numerusform>{hours} ohne Messwert, in {gaps}; der Zähler hat %n Stromausfall protokolliert.</numerusform>
            <numerusform>{hours} ohne Messwert, in {gaps}; der Zähler hat %n Stromausfälle protokolliert.</numerusform>
        </translation>
    </message>
    <message>
        <source>{how}, had lost its time</source>
        <translation>{how}, hatte die Zeit verloren</translation>
    </message>
    <message>
        <source>{how}, was never set</source>
        <translation>{how}, war nie gestellt</translation>
    </message>
    <message>
        <source>{how}, was {hours:.1f} h behind at most</source>
        <translation>{how}, ging höchstens {hours:.1f} h nach</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} h</translation>
    </message>
    <message>
        <source>{h} h ago</source>
        <translation>vor {h} h</translation>
    </message>
    <message>
        <source>{h} h {min} min</source>
        <translation>{h} h {min} min</translation>
    </message>
    <message>
        <source>{image} can&apos;t be read: {strerror}.</source>
        <translation>{image} ist nicht lesbar: {strerror}.</translation>
    </message>
    <message>
        <source>{input}: {value}</source>
        <translation>{input}: {value}</translation>
    </message>
    <message>
        <source>{job} is done.</source>
        <translation>{job}: fertig.</translation>
    </message>
    <message>
        <source>{job} is still running.</source>
        <translation>{job} läuft noch.</translation>
    </message>
    <message>
        <source>{job} was cancelled.</source>
        <translation>{job} wurde abgebrochen.</translation>
    </message>
    <message>
        <source>{job}: cancelled.</source>
        <translation>{job}: abgebrochen.</translation>
    </message>
    <message>
        <source>{job}: {doing}</source>
        <translation>{job}: {doing}</translation>
    </message>
    <message>
        <source>{job}: {outcome}</source>
        <translation>{job}: {outcome}</translation>
    </message>
    <message>
        <source>{kwh:.2f} kWh</source>
        <translation>{kwh:.2f} kWh</translation>
    </message>
    <message>
        <source>{kwh:.2f} kWh, {begin} to {end}</source>
        <translation>{kwh:.2f} kWh, {begin} bis {end}</translation>
    </message>
    <message>
        <source>{kwh:.2f} kWh, {time}</source>
        <translation>{kwh:.2f} kWh, {time}</translation>
    </message>
    <message>
        <source>{language!r} can&apos;t be spoken: Qt is missing. English is spoken instead.</source>
        <translation>{language!r} geht nicht: Qt fehlt. Stattdessen wird Englisch verwendet.</translation>
    </message>
    <message>
        <source>{language} can&apos;t be spoken: the file {file} is missing or damaged.</source>
        <translation>{language} geht nicht: die Datei {file} fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>{member!r} stands twice in one object.</source>
        <translation>{member!r} steht zweimal in einem Objekt.</translation>
    </message>
    <message>
        <source>{meter} already carries another device&apos;s token.</source>
        <translation>{meter} trägt schon das Token eines anderen Geräts.</translation>
    </message>
    <message>
        <source>{meter} can&apos;t take its own place.</source>
        <translation>{meter} kann sich nicht selbst ersetzen.</translation>
    </message>
    <message>
        <source>{meter} carries the device {device!r}.</source>
        <translation>{meter} trägt das Gerät {device!r}.</translation>
    </message>
    <message>
        <source>{meter} carries the token.</source>
        <translation>{meter} trägt das Token.</translation>
    </message>
    <message>
        <source>{meter} did not come back after the update.</source>
        <translation>{meter} kam nach der Aktualisierung nicht zurück.</translation>
    </message>
    <message>
        <source>{meter} did not keep the token it was given.</source>
        <translation>{meter} hat das gegebene Token nicht behalten.</translation>
    </message>
    <message>
        <source>{meter} gave different readings when it was read again.</source>
        <translation>{meter} gab beim erneuten Lesen andere Messwerte.</translation>
    </message>
    <message>
        <source>{meter} goes off the lists, and its place, notes and photos are deleted. What it measured stays.</source>
        <translation>{meter} verschwindet aus den Listen, und Ort, Notizen und Fotos werden gelöscht. Was er gemessen hat, bleibt.</translation>
    </message>
    <message>
        <source>{meter} had taken its device over.</source>
        <translation>{meter} hatte sein Gerät übernommen.</translation>
    </message>
    <message>
        <source>{meter} has no photo {number}.</source>
        <translation>{meter} hat kein Foto {number}.</translation>
    </message>
    <message>
        <source>{meter} has no token.</source>
        <translation>{meter} hat kein Token.</translation>
    </message>
    <message>
        <source>{meter} has no token: there is no device to hand on.</source>
        <translation>{meter} hat kein Token: es gibt kein Gerät weiterzugeben.</translation>
    </message>
    <message>
        <source>{meter} has no transformer {number} in use.</source>
        <translation>{meter} hat keinen benutzten Wandler {number}.</translation>
    </message>
    <message>
        <source>{meter} has {energy:.2f} kWh ({state}) for this hour of its device.</source>
        <translation>{meter} hat {energy:.2f} kWh ({state}) für diese Stunde seines Geräts.</translation>
    </message>
    <message>
        <source>{meter} has {energy:.2f} kWh ({state}), perhaps for this hour of its device.</source>
        <translation>{meter} hat {energy:.2f} kWh ({state}), vielleicht für diese Stunde seines Geräts.</translation>
    </message>
    <message>
        <source>{meter} has {most} photos already.</source>
        <translation>{meter} hat schon {most} Fotos.</translation>
    </message>
    <message numerus="yes">
        <source>{meter} holds %n reading(s) of the device whose token it carries.</source>
        <translation>
            <numerusform>{meter} enthält %n Messwert des Geräts, dessen Token er trägt.</numerusform>
            <numerusform>{meter} enthält %n Messwerte des Geräts, dessen Token er trägt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{meter} holds %n reading(s) that (is|are) not stored here. You said {count}.</source>
        <translation>
            <numerusform>{meter} enthält %n Messwert, der nicht hier gespeichert ist. Sie gaben {count} an.</numerusform>
            <numerusform>{meter} enthält %n Messwerte, die nicht hier gespeichert sind. Sie gaben {count} an.</numerusform>
        </translation>
    </message>
    <message>
        <source>{meter} is expected at {site} from now on.</source>
        <translation>{meter} wird ab jetzt an {site} erwartet.</translation>
    </message>
    <message>
        <source>{meter} is forgotten only when its name is typed.</source>
        <translation>{meter} wird nur vergessen, wenn sein Name eingegeben wird.</translation>
    </message>
    <message>
        <source>{meter} is forgotten. What it measured stays its devices&apos;.</source>
        <translation>{meter} ist vergessen. Was er gemessen hat, bleibt bei seinen Geräten.</translation>
    </message>
    <message>
        <source>{meter} is {device} now.</source>
        <translation>{meter} ist jetzt {device}.</translation>
    </message>
    <message>
        <source>{meter} isn&apos;t heard any more, and was collected just now.</source>
        <translation>{meter} ist nicht mehr zu empfangen und wurde gerade ausgelesen.</translation>
    </message>
    <message numerus="yes">
        <source>{meter} lost power %n time(s) since it was collected: with its clock set, the times of its readings could not be corrected any more.</source>
        <translation>
            <numerusform>{meter} hatte %n Stromausfall seit der Auslesung: würde seine Uhr gestellt, ließen sich die Zeiten seiner Messwerte nicht mehr berichtigen.</numerusform>
            <numerusform>{meter} hatte %n Stromausfälle seit der Auslesung: würde seine Uhr gestellt, ließen sich die Zeiten seiner Messwerte nicht mehr berichtigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{meter} runs {old} and can get {new}.</source>
        <translation>{meter} läuft mit {old} und kann {new} bekommen.</translation>
    </message>
    <message>
        <source>{meter} runs {running} after the update, not {new}: the new firmware did not hold, and the meter went back.</source>
        <translation>{meter} läuft nach der Aktualisierung mit {running}, nicht {new}: die neue Firmware hielt nicht, und der Zähler kehrte zurück.</translation>
    </message>
    <message>
        <source>{meter} took over the device of this token {ago}, and this meter still measures: what it made since then is held here, not sent. Switch it off, or give it a device of its own.</source>
        <translation>{meter} hat das Gerät dieses Tokens {ago} übernommen, und dieser Zähler misst noch: was er seither gemessen hat, wird hier zurückgehalten, nicht gesendet. Schalten Sie ihn ab, oder geben Sie ihm ein eigenes Gerät.</translation>
    </message>
    <message>
        <source>{meter} took over the device {device!r} {ago}, and this meter still measures: what it made since then is held here, not sent. Switch it off, or give it a device of its own.</source>
        <translation>{meter} hat das Gerät {device!r} {ago} übernommen, und dieser Zähler misst noch: was er seither gemessen hat, wird hier zurückgehalten, nicht gesendet. Schalten Sie ihn ab, oder geben Sie ihm ein eigenes Gerät.</translation>
    </message>
    <message>
        <source>{meter} was calibrated again by somebody else.</source>
        <translation>Jemand anderes hat {meter} erneut kalibriert.</translation>
    </message>
    <message>
        <source>{meter} was given no calibration from this computer.</source>
        <translation>{meter} bekam von diesem Computer keine Kalibrierung.</translation>
    </message>
    <message>
        <source>{meter} was not freed ({why}): what it holds belongs to the device whose token it carries, so it keeps that token.</source>
        <translation>Der Speicher von {meter} wurde nicht geleert ({why}): was er enthält, gehört zu dem Gerät, dessen Token er trägt, darum behält er dieses Token.</translation>
    </message>
    <message>
        <source>{meter} · {change}</source>
        <translation>{meter} · {change}</translation>
    </message>
    <message>
        <source>{meter}, at {site}</source>
        <translation>{meter}, an {site}</translation>
    </message>
    <message>
        <source>{meter}, before</source>
        <translation>{meter}, vorher</translation>
    </message>
    <message numerus="yes">
        <source>{meter}, before: %n reading(s)</source>
        <translation>
            <numerusform>{meter}, vorher: %n Messwert</numerusform>
            <numerusform>{meter}, vorher: %n Messwerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{meter}, forgotten: %n reading(s)</source>
        <translation>
            <numerusform>{meter}, vergessen: %n Messwert</numerusform>
            <numerusform>{meter}, vergessen: %n Messwerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{meter}, now: %n reading(s)</source>
        <translation>
            <numerusform>{meter}, jetzt: %n Messwert</numerusform>
            <numerusform>{meter}, jetzt: %n Messwerte</numerusform>
        </translation>
    </message>
    <message>
        <source>{meter}. Go nearer, or check that it has power.</source>
        <translation>{meter}. Gehen Sie näher heran, oder prüfen Sie, ob er Strom hat.</translation>
    </message>
    <message numerus="yes">
        <source>{meter}: %n reading(s) of its present device, too.</source>
        <translation>
            <numerusform>{meter}: auch %n Messwert seines jetzigen Geräts.</numerusform>
            <numerusform>{meter}: auch %n Messwerte seines jetzigen Geräts.</numerusform>
        </translation>
    </message>
    <message>
        <source>{meter}: carries {device}</source>
        <translation>{meter}: trägt {device}</translation>
    </message>
    <message>
        <source>{meter}: clock set to {time} {how}.</source>
        <translation>{meter}: Uhr auf {time} gestellt {how}.</translation>
    </message>
    <message>
        <source>{meter}: failed</source>
        <translation>{meter}: fehlgeschlagen</translation>
    </message>
    <message>
        <source>{meter}: firmware {old} → {new}</source>
        <translation>{meter}: Firmware {old} → {new}</translation>
    </message>
    <message>
        <source>{meter}: firmware {version}</source>
        <translation>{meter}: Firmware {version}</translation>
    </message>
    <message numerus="yes">
        <source>{meter}: memory erased; %n reading(s) lost.</source>
        <translation>
            <numerusform>{meter}: Speicher gelöscht; %n Messwert verloren.</numerusform>
            <numerusform>{meter}: Speicher gelöscht; %n Messwerte verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>{meter}: nothing is other than before.</source>
        <translation>{meter}: nichts ist anders als zuvor.</translation>
    </message>
    <message>
        <source>{meter}: nothing newer than {version} is kept for it</source>
        <translation>{meter}: nichts Neueres als {version} ist dafür hinterlegt</translation>
    </message>
    <message>
        <source>{meter}: runs {version} already: nothing was sent</source>
        <translation>{meter}: läuft schon mit {version}: nichts wurde gesendet</translation>
    </message>
    <message>
        <source>{meter}: update failed</source>
        <translation>{meter}: Aktualisierung fehlgeschlagen</translation>
    </message>
    <message>
        <source>{meter}: {before} → {now}</source>
        <translation>{meter}: {before} → {now}</translation>
    </message>
    <message>
        <source>{meter}: {brought}</source>
        <translation>{meter}: {brought}</translation>
    </message>
    <message>
        <source>{meter}: {doing}</source>
        <translation>{meter}: {doing}</translation>
    </message>
    <message>
        <source>{meter}: {outcome}</source>
        <translation>{meter}: {outcome}</translation>
    </message>
    <message>
        <source>{meter}: {why}</source>
        <translation>{meter}: {why}</translation>
    </message>
    <message>
        <source>{minutes:.0f} min</source>
        <translation>{minutes:.0f} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{min} min</source>
        <translation>{min} min</translation>
    </message>
    <message>
        <source>{min} min ago</source>
        <translation>vor {min} min</translation>
    </message>
    <message numerus="yes">
        <source>{missing} of %n reading(s) missing</source>
        <translation>
            <numerusform>{missing} von %n Messwert fehlen</numerusform>
            <numerusform>{missing} von %n Messwerten fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{moment}: %n reading(s) of {meter} deleted here, {energy:.2f} kWh from {first} to {last}.</source>
        <translation>
            <numerusform>{moment}: %n Messwert von {meter} hier gelöscht, {energy:.2f} kWh von {first} bis {last}.</numerusform>
            <numerusform>{moment}: %n Messwerte von {meter} hier gelöscht, {energy:.2f} kWh von {first} bis {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{moment}: %n reading(s) of {meter} without a time deleted here.</source>
        <translation>
            <numerusform>{moment}: %n Messwert von {meter} ohne Zeit hier gelöscht.</numerusform>
            <numerusform>{moment}: %n Messwerte von {meter} ohne Zeit hier gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} Monate</translation>
    </message>
    <message>
        <source>{name!r} can&apos;t be a name. {problem}</source>
        <translation>{name!r} kann kein Name sein. {problem}</translation>
    </message>
    <message>
        <source>{name!r} is no way to reach meters: {known}.</source>
        <translation>{name!r} ist kein Weg, Zähler zu erreichen: {known}.</translation>
    </message>
    <message numerus="yes">
        <source>{name!r} leaves the list, and its %n meter(s) (is|are) expected nowhere. Readings, meters and devices stay as they are, and the site can be brought back.</source>
        <translation>
            <numerusform>{name!r} verschwindet aus der Liste, und sein %n Zähler wird nirgends mehr erwartet. Messwerte, Zähler und Geräte bleiben, wie sie sind, und der Standort kann zurückgeholt werden.</numerusform>
            <numerusform>{name!r} verschwindet aus der Liste, und seine %n Zähler werden nirgends mehr erwartet. Messwerte, Zähler und Geräte bleiben, wie sie sind, und der Standort kann zurückgeholt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} und %n weiterer</numerusform>
            <numerusform>{names} und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} from {first} to {last}: %n reading(s), {energy:.2f} kWh</source>
        <translation>
            <numerusform>{name} von {first} bis {last}: %n Messwert, {energy:.2f} kWh</numerusform>
            <numerusform>{name} von {first} bis {last}: %n Messwerte, {energy:.2f} kWh</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} holds for {whom} now.</source>
        <translation>{name} gilt jetzt für {whom}.</translation>
    </message>
    <message>
        <source>{name} is larger than a meter&apos;s slot ({image_bytes_max} bytes).</source>
        <translation>{name} ist größer als der Platz im Zähler ({image_bytes_max} Bytes).</translation>
    </message>
    <message numerus="yes">
        <source>{name} since {first}: %n reading(s), {energy:.2f} kWh</source>
        <translation>
            <numerusform>{name} seit {first}: %n Messwert, {energy:.2f} kWh</numerusform>
            <numerusform>{name} seit {first}: %n Messwerte, {energy:.2f} kWh</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} stands there already.</source>
        <translation>{name} steht schon da.</translation>
    </message>
    <message>
        <source>{name}. {problem}</source>
        <translation>{name}. {problem}</translation>
    </message>
    <message>
        <source>{name}: left out, meters take versions like 2.1.0 only</source>
        <translation>{name}: ausgelassen, Zähler nehmen nur Versionen wie 2.1.0</translation>
    </message>
    <message>
        <source>{name}: made.</source>
        <translation>{name}: angelegt.</translation>
    </message>
    <message>
        <source>{name}: not in use</source>
        <translation>{name}: nicht in Gebrauch</translation>
    </message>
    <message>
        <source>{name}: not made. {why}</source>
        <translation>{name}: nicht angelegt. {why}</translation>
    </message>
    <message>
        <source>{name}: not tried.</source>
        <translation>{name}: nicht versucht.</translation>
    </message>
    <message>
        <source>{name}: was there, and is kept as it is.</source>
        <translation>{name}: war da und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>{name}: would be made, with the label {label}.</source>
        <translation>{name}: würde angelegt, mit der Bezeichnung {label}.</translation>
    </message>
    <message>
        <source>{name}: would be made.</source>
        <translation>{name}: würde angelegt.</translation>
    </message>
    <message>
        <source>{name}: {failure}</source>
        <translation>{name}: {failure}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{name}={value}: {value!r} is no number like 1.5</source>
        <translation>{name}={value}: {value!r} ist keine Zahl wie 1.5</translation>
    </message>
    <message>
        <source>{new} gets the device {device}. What {old} measures from now on is stored, but not sent. To undo it, exchange them the other way round.</source>
        <translation>{new} bekommt das Gerät {device}. Was {old} ab jetzt misst, wird gespeichert, aber nicht gesendet. Rückgängig machen: andersherum tauschen.</translation>
    </message>
    <message>
        <source>{new} has taken the place of {meter} already.</source>
        <translation>{new} hat {meter} schon ersetzt.</translation>
    </message>
    <message>
        <source>{new} has taken the place of {old}.</source>
        <translation>{new} hat {old} ersetzt.</translation>
    </message>
    <message>
        <source>{new} new</source>
        <translation>{new} neu</translation>
    </message>
    <message numerus="yes">
        <source>{new} new, %n (was|were) here already</source>
        <translation>
            <numerusform>{new} neu, %n war schon hier</numerusform>
            <numerusform>{new} neu, %n waren schon hier</numerusform>
        </translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} the same, {wrong} wrong.</source>
        <translation>{new} neu, {changed} geändert, {same} gleich, {wrong} falsch.</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} the same, {wrong} wrong. Nothing is written yet.</source>
        <translation>{new} neu, {changed} geändert, {same} gleich, {wrong} falsch. Noch ist nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>{new} of %n reading(s) new</source>
        <translation>
            <numerusform>{new} von %n Messwert neu</numerusform>
            <numerusform>{new} von %n Messwerten neu</numerusform>
        </translation>
    </message>
    <message>
        <source>{new} takes the place of {old} now. What {old} measures afterwards is stored, but not sent.</source>
        <translation>{new} ersetzt jetzt {old}. Was {old} danach misst, wird gespeichert, aber nicht gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>{new} to be made; %n (is|are) there already and (stays|stay) as before.</source>
        <translation>
            <numerusform>{new} anzulegen; %n ist schon da und bleibt, wie es ist.</numerusform>
            <numerusform>{new} anzulegen; %n sind schon da und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} characters: {most} are the most.</source>
        <translation>{n} Zeichen: höchstens {most} gehen.</translation>
    </message>
    <message>
        <source>{n} of at least {least} characters.</source>
        <translation>{n} von mindestens {least} Zeichen.</translation>
    </message>
    <message>
        <source>{old} was not collected before: {why}</source>
        <translation>{old} wurde vorher nicht ausgelesen: {why}</translation>
    </message>
    <message>
        <source>{old} → {new}, read back</source>
        <translation>{old} → {new}, zurückgelesen</translation>
    </message>
    <message>
        <source>{outcome} {error}</source>
        <translation>{outcome} {error}</translation>
    </message>
    <message>
        <source>{package}: left out, meters take versions like 2.1.0 only.</source>
        <translation>{package}: ausgelassen, Zähler nehmen nur Versionen wie 2.1.0.</translation>
    </message>
    <message>
        <source>{page} ({keys})</source>
        <translation>{page} ({keys})</translation>
    </message>
    <message>
        <source>{parent} is a file, not a folder.</source>
        <translation>{parent} ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>{part}: {state}</source>
        <translation>{part}: {state}</translation>
    </message>
    <message>
        <source>{part}: {text}</source>
        <translation>{part}: {text}</translation>
    </message>
    <message>
        <source>{path} (said by OFMON_DATA or --data)</source>
        <translation>{path} (durch OFMON_DATA oder --data bestimmt)</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read as a picture: {reason}.</source>
        <translation>{path} ist nicht als Bild lesbar: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>{path} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {why}.</source>
        <translation>{path} ist nicht lesbar: {why}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}.</source>
        <translation>{path} ist nicht schreibbar: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be written: the picture is too large.</source>
        <translation>{path} konnte nicht geschrieben werden: Das Bild ist zu groß.</translation>
    </message>
    <message>
        <source>{path} could not be written: {why}.</source>
        <translation>{path} konnte nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>{path} holds no database: nothing can be copied.</source>
        <translation>{path} enthält keine Datenbank: nichts zu kopieren.</translation>
    </message>
    <message>
        <source>{path} holds {held}, encrypted.</source>
        <translation>{path} enthält verschlüsselt {held}.</translation>
    </message>
    <message>
        <source>{path} is an older OFMon&apos;s, and can&apos;t be brought up to date where nothing can be written.</source>
        <translation>{path} ist von einem älteren OFMon und nicht auf den neuen Stand zu bringen, wo nichts geschrieben werden kann.</translation>
    </message>
    <message>
        <source>{path} is damaged or no database of OFMon: {origin}.</source>
        <translation>{path} ist beschädigt oder keine Datenbank von OFMon: {origin}.</translation>
    </message>
    <message>
        <source>{path} is damaged or no database of OFMon: {why}.</source>
        <translation>{path} ist beschädigt oder keine Datenbank von OFMon: {why}.</translation>
    </message>
    <message>
        <source>{path} is too large.</source>
        <translation>{path} ist zu groß.</translation>
    </message>
    <message numerus="yes">
        <source>{path} is whole: %n reading(s), schema {schema}.</source>
        <translation>
            <numerusform>{path} ist unversehrt: %n Messwert, Schema {schema}.</numerusform>
            <numerusform>{path} ist unversehrt: %n Messwerte, Schema {schema}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} names no kind of file for labels.</source>
        <translation>{path} nennt keine Dateiart für Etiketten.</translation>
    </message>
    <message>
        <source>{path} stays as it is.</source>
        <translation>{path} bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>{path} was not taken: {what}</source>
        <translation>{path} wurde nicht übernommen: {what}</translation>
    </message>
    <message>
        <source>{path} was written by a newer OFMon (schema {schema}, this one knows {migrations}).</source>
        <translation>{path} wurde von einem neueren OFMon geschrieben (Schema {schema}, dieses kennt {migrations}).</translation>
    </message>
    <message>
        <source>{path} was written by a newer OFMon (schema {version}, this one knows {migrations}).</source>
        <translation>{path} wurde von einem neueren OFMon geschrieben (Schema {version}, dieses kennt {migrations}).</translation>
    </message>
    <message>
        <source>{percent:.2f}%</source>
        <translation>{percent:.2f} %</translation>
    </message>
    <message>
        <source>{place} has {member!r}, which isn&apos;t known.</source>
        <translation>{place} hat {member!r}, das nicht bekannt ist.</translation>
    </message>
    <message>
        <source>{place}: {member!r} must be {expected}.</source>
        <translation>{place}: {member!r} muss {expected} sein.</translation>
    </message>
    <message>
        <source>{place}: {what}</source>
        <translation>{place}: {what}</translation>
    </message>
    <message>
        <source>{place}; not connected to a meter</source>
        <translation>{place}; mit keinem Zähler verbunden</translation>
    </message>
    <message>
        <source>{power:.2f} kW</source>
        <translation>{power:.2f} kW</translation>
    </message>
    <message>
        <source>{power} W</source>
        <translation>{power} W</translation>
    </message>
    <message numerus="yes">
        <source>{problems} And %n more.</source>
        <translation>
            <numerusform>{problems} Und %n weiteres.</numerusform>
            <numerusform>{problems} Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>{problem}: correct --meter or OFMON_METER.</source>
        <translation>{problem}: berichtigen Sie --meter oder OFMON_METER.</translation>
    </message>
    <message>
        <source>{problem}: correct --testbed or OFMON_TESTBED.</source>
        <translation>{problem}: berichtigen Sie --testbed oder OFMON_TESTBED.</translation>
    </message>
    <message>
        <source>{program} (process {number})</source>
        <translation>{program} (Prozess {number})</translation>
    </message>
    <message>
        <source>{prog} --help tells how it is used.</source>
        <translation>{prog} --help sagt, wie es verwendet wird.</translation>
    </message>
    <message>
        <source>{readings} without a time</source>
        <translation>{readings} ohne Zeit</translation>
    </message>
    <message>
        <source>{readings}, not finished</source>
        <translation>{readings}, nicht beendet</translation>
    </message>
    <message>
        <source>{readings}, {energy}, from {first} to {last}</source>
        <translation>{readings}, {energy}, vom {first} bis {last}</translation>
    </message>
    <message>
        <source>{reason} ({number})</source>
        <translation>{reason} ({number})</translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <translation>{seconds:.1f} s</translation>
    </message>
    <message numerus="yes">
        <source>{sent} of %n update(s)</source>
        <translation>
            <numerusform>{sent} von %n Aktualisierung</numerusform>
            <numerusform>{sent} von %n Aktualisierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{server} shows another certificate: {fingerprint}.</source>
        <translation>{server} zeigt ein anderes Zertifikat: {fingerprint}.</translation>
    </message>
    <message>
        <source>{setting} (was {value})</source>
        <translation>{setting} (war {value})</translation>
    </message>
    <message>
        <source>{share:.0f} %</source>
        <translation>{share:.0f} %</translation>
    </message>
    <message>
        <source>{short} or {whole} characters</source>
        <translation>{short} oder {whole} Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n line(s)</source>
        <translation>
            <numerusform>{shown} von %n Zeile</numerusform>
            <numerusform>{shown} von %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>{signal} ({dbm} dBm)</source>
        <translation>{signal} ({dbm} dBm)</translation>
    </message>
    <message>
        <source>{signal} dBm</source>
        <translation>{signal} dBm</translation>
    </message>
    <message>
        <source>{site}: {counted}</source>
        <translation>{site}: {counted}</translation>
    </message>
    <message>
        <source>{site}: {counted}.</source>
        <translation>{site}: {counted}.</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size} %</translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n reading(s)</source>
        <translation>
            <numerusform>{some} von %n Messwert</numerusform>
            <numerusform>{some} von %n Messwerten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n token(s) found</source>
        <translation>
            <numerusform>{some} von %n Token gefunden</numerusform>
            <numerusform>{some} von %n Token gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{source} is the database itself.</source>
        <translation>{source} ist die Datenbank selbst.</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>vor {span}</translation>
    </message>
    <message>
        <source>{span} ahead</source>
        <translation>{span} voraus</translation>
    </message>
    <message>
        <source>{span} behind</source>
        <translation>{span} zurück</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>noch {span}</translation>
    </message>
    <message>
        <source>{ssid!r} is not a meter&apos;s name: SEM-aa:bb:cc:dd:ee:ff</source>
        <translation>{ssid!r} ist kein Zählername: SEM-aa:bb:cc:dd:ee:ff</translation>
    </message>
    <message>
        <source>{ssid} broke off while it was joined: the signal is weak, or the password is wrong.</source>
        <translation>{ssid} brach beim Verbinden ab: das Signal ist schwach, oder das Passwort ist falsch.</translation>
    </message>
    <message>
        <source>{ssid} could not be joined (NetworkManager&apos;s reason {reason}).</source>
        <translation>Mit {ssid} kam keine Verbindung zustande (Grund von NetworkManager: {reason}).</translation>
    </message>
    <message>
        <source>{ssid} could not be joined within {join_s:.0f} s.</source>
        <translation>Mit {ssid} kam binnen {join_s:.0f} s keine Verbindung zustande.</translation>
    </message>
    <message>
        <source>{ssid} is not in reach.</source>
        <translation>{ssid} ist nicht in Reichweite.</translation>
    </message>
    <message>
        <source>{ssid} refused the Wi-Fi password.</source>
        <translation>{ssid} lehnte das WLAN-Passwort ab.</translation>
    </message>
    <message>
        <source>{ssid} was joined but did not answer within {join_s:.0f} s.</source>
        <translation>{ssid} ist verbunden, antwortete aber nicht binnen {join_s:.0f} s.</translation>
    </message>
    <message>
        <source>{ssid} was joined but gave no address.</source>
        <translation>{ssid} ist verbunden, gab aber keine Adresse.</translation>
    </message>
    <message>
        <source>{stake} You said {count}.</source>
        <translation>{stake} Sie gaben {count} an.</translation>
    </message>
    <message>
        <source>{state} {figure}</source>
        <translation>{state} {figure}</translation>
    </message>
    <message>
        <source>{state}: {meaning}</source>
        <translation>{state}: {meaning}</translation>
    </message>
    <message>
        <source>{step} {figure}</source>
        <translation>{step} {figure}</translation>
    </message>
    <message>
        <source>{step}: waiting</source>
        <translation>{step}: wartet</translation>
    </message>
    <message>
        <source>{step}: {state}</source>
        <translation>{step}: {state}</translation>
    </message>
    <message>
        <source>{step}: {text}</source>
        <translation>{step}: {text}</translation>
    </message>
    <message numerus="yes">
        <source>{stored}; %n of them (is|are) not yet confirmed on the server.</source>
        <translation>
            <numerusform>{stored}; %n davon ist noch nicht auf dem Server bestätigt.</numerusform>
            <numerusform>{stored}; %n davon sind noch nicht auf dem Server bestätigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} s</translation>
    </message>
    <message>
        <source>{s} s left</source>
        <translation>noch {s} s</translation>
    </message>
    <message>
        <source>{target} can&apos;t be written: there is no folder {parent}.</source>
        <translation>{target} ist nicht schreibbar: es gibt keinen Ordner {parent}.</translation>
    </message>
    <message>
        <source>{target} can&apos;t be written: {reason}.</source>
        <translation>{target} ist nicht schreibbar: {reason}.</translation>
    </message>
    <message>
        <source>{target} exists already.</source>
        <translation>{target} gibt es schon.</translation>
    </message>
    <message>
        <source>{tariff}, in {currency}</source>
        <translation>{tariff}, in {currency}</translation>
    </message>
    <message>
        <source>{text!r} is no day like 2026-01-31</source>
        <translation>{text!r} ist kein Tag wie 2026-01-31</translation>
    </message>
    <message>
        <source>{text!r} is no month like 2026-10</source>
        <translation>{text!r} ist kein Monat wie 2026-10</translation>
    </message>
    <message>
        <source>{text!r} is no number</source>
        <translation>{text!r} ist keine Zahl</translation>
    </message>
    <message>
        <source>{text!r} is no number like 1.5</source>
        <translation>{text!r} ist keine Zahl wie 1.5</translation>
    </message>
    <message>
        <source>{text!r} is no number of columns and rows like 3x8.</source>
        <translation>{text!r} ist keine Zahl von Spalten und Zeilen wie 3x8.</translation>
    </message>
    <message>
        <source>{text!r} is no number of days from 1 to {most}.</source>
        <translation>{text!r} ist keine Zahl von Tagen von 1 bis {most}.</translation>
    </message>
    <message>
        <source>{text!r} is no time of day.</source>
        <translation>{text!r} ist keine Tageszeit.</translation>
    </message>
    <message>
        <source>{text!r} is no time.</source>
        <translation>{text!r} ist keine Zeit.</translation>
    </message>
    <message>
        <source>{text!r} is no week like 2026-W44</source>
        <translation>{text!r} ist keine Woche wie 2026-W44</translation>
    </message>
    <message>
        <source>{text!r} is no whole number</source>
        <translation>{text!r} ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>{text!r} is no year like 2026</source>
        <translation>{text!r} ist kein Jahr wie 2026</translation>
    </message>
    <message>
        <source>{text!r} is not a size like 1280x800</source>
        <translation>{text!r} ist keine Größe wie 1280x800</translation>
    </message>
    <message>
        <source>{text!r}, but line {number} says {before!r} for the site {site!r}: one of the two lines is wrong, or names the wrong site.</source>
        <translation>{text!r}, aber Zeile {number} sagt {before!r} für den Standort {site!r}: eine der beiden Zeilen ist falsch oder nennt den falschen Standort.</translation>
    </message>
    <message>
        <source>{time} by {computer}</source>
        <translation>{time} von {computer}</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} ms</translation>
    </message>
    <message>
        <source>{time}, {energy:.2f} kWh</source>
        <translation>{time}, {energy:.2f} kWh</translation>
    </message>
    <message>
        <source>{time}, {energy} kWh</source>
        <translation>{time}, {energy} kWh</translation>
    </message>
    <message>
        <source>{time}: firmware {version}: {state}</source>
        <translation>{time}: Firmware {version}: {state}</translation>
    </message>
    <message>
        <source>{time}: its power went</source>
        <translation>{time}: der Strom fiel aus</translation>
    </message>
    <message>
        <source>{time}: {new} took the place of {old} as {device}</source>
        <translation>{time}: {new} ersetzte {old} als {device}</translation>
    </message>
    <message>
        <source>{time}: {new} took the place of {old}.</source>
        <translation>{time}: {new} ersetzte {old}.</translation>
    </message>
    <message numerus="yes">
        <source>{title} (without %n device(s) below 0)</source>
        <translation>
            <numerusform>{title} (ohne %n Gerät unter 0)</numerusform>
            <numerusform>{title} (ohne %n Geräte unter 0)</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} ({page})</source>
        <translation>{title} ({page})</translation>
    </message>
    <message>
        <source>{title} {version} fetched and checked</source>
        <translation>{title} {version} geholt und geprüft</translation>
    </message>
    <message>
        <source>{title} {version} fetched and checked.</source>
        <translation>{title} {version} geholt und geprüft.</translation>
    </message>
    <message>
        <source>{title}. From {low} to {high} {unit}.</source>
        <translation>{title}. Von {low} bis {high} {unit}.</translation>
    </message>
    <message>
        <source>{title}. Largest: {largest}. Readings: {complete}. Bars that may be off: {unsure}.</source>
        <translation>{title}. Größter: {largest}. Messwerte: {complete}. Balken, die vielleicht nicht stimmen: {unsure}.</translation>
    </message>
    <message>
        <source>{title}. No readings.</source>
        <translation>{title}. Keine Messwerte.</translation>
    </message>
    <message>
        <source>{title}. {hours} with a reading. Peak: {power:.2f} kW, {when}.</source>
        <translation>{title}. {hours} mit Messwert. Spitze: {power:.2f} kW, {when}.</translation>
    </message>
    <message>
        <source>{title}; a year before: {energy}</source>
        <translation>{title}; ein Jahr davor: {energy}</translation>
    </message>
    <message>
        <source>{title}; the period before: {energy}</source>
        <translation>{title}; im Zeitraum davor: {energy}</translation>
    </message>
    <message numerus="yes">
        <source>{typed} characters: %n too many.</source>
        <translation>
            <numerusform>{typed} Zeichen: %n zu viel.</numerusform>
            <numerusform>{typed} Zeichen: %n zu viele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{typed} of %n character(s).</source>
        <translation>
            <numerusform>{typed} von %n Zeichen.</numerusform>
            <numerusform>{typed} von %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{updated} of %n meter(s) updated to {versions}, {current} had nothing newer to get.</source>
        <translation>
            <numerusform>{updated} von %n Zähler auf {versions} aktualisiert, für {current} gab es nichts Neueres.</numerusform>
            <numerusform>{updated} von %n Zählern auf {versions} aktualisiert, für {current} gab es nichts Neueres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{updated} of %n meter(s) updated to {versions}.</source>
        <translation>
            <numerusform>{updated} von %n Zähler auf {versions} aktualisiert.</numerusform>
            <numerusform>{updated} von %n Zählern auf {versions} aktualisiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{updated} of %n meter(s) updated, {current} had nothing newer to get.</source>
        <translation>
            <numerusform>{updated} von %n Zähler aktualisiert, für {current} gab es nichts Neueres.</numerusform>
            <numerusform>{updated} von %n Zählern aktualisiert, für {current} gab es nichts Neueres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{updated} of %n meter(s) updated.</source>
        <translation>
            <numerusform>{updated} von %n Zähler aktualisiert.</numerusform>
            <numerusform>{updated} von %n Zählern aktualisiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>{url!r} is no address.</source>
        <translation>{url!r} ist keine Adresse.</translation>
    </message>
    <message>
        <source>{url!r} is no server&apos;s address.</source>
        <translation>{url!r} ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>{url} and this computer can&apos;t agree on a secure connection ({reason}).</source>
        <translation>{url} und dieser Computer können sich auf keine sichere Verbindung einigen ({reason}).</translation>
    </message>
    <message>
        <source>{url} did not answer in time.</source>
        <translation>{url} antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>{url} has too much to do (status {status_code}).</source>
        <translation>{url} hat zu viel zu tun (Status {status_code}).</translation>
    </message>
    <message>
        <source>{url} refused readings for now (status {code}).</source>
        <translation>{url} lehnt Messwerte vorerst ab (Status {code}).</translation>
    </message>
    <message>
        <source>{url} refused the user name or the password of {user}.</source>
        <translation>{url} lehnte den Benutzernamen oder das Passwort von {user} ab.</translation>
    </message>
    <message>
        <source>{url} shows no certificate: only addresses with https:// do.</source>
        <translation>{url} zeigt kein Zertifikat: das tun nur Adressen mit https://.</translation>
    </message>
    <message>
        <source>{url}{path} sends more than {bytes_max} bytes: it is no OFMon meter.</source>
        <translation>{url}{path} sendet mehr als {bytes_max} Bytes: das ist kein OFMon-Zähler.</translation>
    </message>
    <message>
        <source>{user} is signed in as system administrator, who has no devices.</source>
        <translation>{user} ist als Systemadministrator angemeldet, der keine Geräte hat.</translation>
    </message>
    <message>
        <source>{user} needs two-factor sign-in, which OFMon does not support.</source>
        <translation>{user} braucht eine Zwei-Faktor-Anmeldung, die OFMon nicht unterstützt.</translation>
    </message>
    <message>
        <source>{value!r} is no meter&apos;s address.</source>
        <translation>{value!r} ist keine Adresse eines Zählers.</translation>
    </message>
    <message>
        <source>{value!r} is no server&apos;s address.</source>
        <translation>{value!r} ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>{value!r} is none of {known}.</source>
        <translation>{value!r} ist keines von {known}.</translation>
    </message>
    <message>
        <source>{version!r} is not a meter&apos;s version number</source>
        <translation>{version!r} ist keine Versionsnummer eines Zählers</translation>
    </message>
    <message>
        <source>{version!r} is not a version like 1.0.2</source>
        <translation>{version!r} ist keine Version wie 1.0.2</translation>
    </message>
    <message>
        <source>{version} failed: {error}</source>
        <translation>{version} fehlgeschlagen: {error}</translation>
    </message>
    <message>
        <source>{volts:.1f} V  {amperes:.2f} A  {watts:.0f} W  {voltamperes:.0f} VA</source>
        <translation>{volts:.1f} V  {amperes:.2f} A  {watts:.0f} W  {voltamperes:.0f} VA</translation>
    </message>
    <message>
        <source>{warning}: these figures are too low</source>
        <translation>{warning}: diese Werte sind zu niedrig</translation>
    </message>
    <message>
        <source>{what}: {quantity}, {amount}</source>
        <translation>{what}: {quantity}, {amount}</translation>
    </message>
    <message>
        <source>{when}: {energy}</source>
        <translation>{when}: {energy}</translation>
    </message>
    <message>
        <source>{when}: {energy}, {readings}, time {sure}</source>
        <translation>{when}: {energy}, {readings}, Zeit {sure}</translation>
    </message>
    <message>
        <source>{when}: {figures}</source>
        <translation>{when}: {figures}</translation>
    </message>
    <message>
        <source>{who}, {period}: load duration</source>
        <translation>{who}, {period}: Lastdauer</translation>
    </message>
    <message>
        <source>{who}, {period}: mean current by hour</source>
        <translation>{who}, {period}: mittlerer Strom nach Stunde</translation>
    </message>
    <message>
        <source>{who}, {period}: mean power by hour</source>
        <translation>{who}, {period}: mittlere Leistung nach Stunde</translation>
    </message>
    <message>
        <source>{who}, {period}: mean power by hour and day</source>
        <translation>{who}, {period}: mittlere Leistung nach Stunde und Tag</translation>
    </message>
    <message>
        <source>{who}, {period}: mean voltage by hour</source>
        <translation>{who}, {period}: mittlere Spannung nach Stunde</translation>
    </message>
    <message>
        <source>{who}, {period}: power factor by hour</source>
        <translation>{who}, {period}: Leistungsfaktor nach Stunde</translation>
    </message>
    <message>
        <source>{who}, {period}: {energy} by day</source>
        <translation>{who}, {period}: {energy} nach Tag</translation>
    </message>
    <message>
        <source>{who}, {period}: {energy} by hour</source>
        <translation>{who}, {period}: {energy} nach Stunde</translation>
    </message>
    <message>
        <source>{who}, {period}: {energy} by month</source>
        <translation>{who}, {period}: {energy} nach Monat</translation>
    </message>
    <message>
        <source>{window:.0f} ms after the last read</source>
        <translation>{window:.0f} ms nach dem letzten Lesen</translation>
    </message>
    <message numerus="yes">
        <source>{word} ({reason}): %n reading(s).</source>
        <translation>
            <numerusform>{word} ({reason}): %n Messwert.</numerusform>
            <numerusform>{word} ({reason}): %n Messwerte.</numerusform>
        </translation>
    </message>
    <message>
        <source>{} A</source>
        <translation>{} A</translation>
    </message>
    <message>
        <source>{} V</source>
        <translation>{} V</translation>
    </message>
    <message>
        <source>{} W</source>
        <translation>{} W</translation>
    </message>
    <message>
        <source>{} confirmed</source>
        <translation>{} bestätigt</translation>
    </message>
    <message>
        <source>{} held</source>
        <translation>{} zurückgehalten</translation>
    </message>
    <message>
        <source>{} hours</source>
        <translation>{} Stunden</translation>
    </message>
    <message>
        <source>{} kWh</source>
        <translation>{} kWh</translation>
    </message>
    <message>
        <source>{} refused</source>
        <translation>{} abgelehnt</translation>
    </message>
    <message>
        <source>{} sent</source>
        <translation>{} gesendet</translation>
    </message>
    <message>
        <source>{} waiting</source>
        <translation>{} warten</translation>
    </message>
    <message>
        <source>“{name}”: {what}</source>
        <translation>„{name}“: {what}</translation>
    </message>
    <message>
        <source>−{share:.1f} %</source>
        <translation>−{share:.1f} %</translation>
    </message>
</context>
</TS>
