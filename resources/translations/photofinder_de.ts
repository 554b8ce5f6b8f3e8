<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>enlarged from about {}</source>
        <translation>vergrößert von etwa {}</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>{} of the pixels</source>
        <translation>{} der Pixel</translation>
    </message>
    <message>
        <source>{} × the pixels</source>
        <translation>{}-mal so viele Pixel</translation>
    </message>
    <message>
        <source>other shape</source>
        <translation>andere Form</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>{} less</source>
        <translation>{} weniger</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{} mehr</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>not {}</source>
        <translation>nicht {}</translation>
    </message>
    <message>
        <source>lossless</source>
        <translation>verlustfrei</translation>
    </message>
    <message>
        <source>{saved}, once {real}</source>
        <translation>{saved}, einmal {real}</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>more compressed</source>
        <translation>stärker komprimiert</translation>
    </message>
    <message>
        <source>less compressed</source>
        <translation>weniger komprimiert</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>date is lost</source>
        <translation>Datum ist verloren</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>knows its date</source>
        <translation>kennt ihr Datum</translation>
    </message>
    <message>
        <source>{} later</source>
        <translation>{} später</translation>
    </message>
    <message>
        <source>{} earlier</source>
        <translation>{} früher</translation>
    </message>
    <message>
        <source>{} d</source>
        <translation>{} T</translation>
    </message>
    <message>
        <source>{} h</source>
        <translation>{} h</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>another folder</source>
        <translation>anderer Ordner</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>the same bytes</source>
        <translation>dieselben Bytes</translation>
    </message>
    <message>
        <source>same shot</source>
        <translation>dieselbe Aufnahme</translation>
    </message>
    <message>
        <source>alike, {}</source>
        <translation>ähnlich, {}</translation>
    </message>
    <message>
        <source>too little detail: cannot tell</source>
        <translation>zu wenig Details für ein Urteil</translation>
    </message>
    <message>
        <source>another shot</source>
        <translation>andere Aufnahme</translation>
    </message>
    <message>
        <source>not compared point by point</source>
        <translation>nicht Punkt für Punkt verglichen</translation>
    </message>
    <message>
        <source>shows {} of it</source>
        <translation>zeigt {} davon</translation>
    </message>
    <message>
        <source>more around it</source>
        <translation>mehr ringsherum</translation>
    </message>
    <message>
        <source>turned by {}°</source>
        <translation>um {}° gedreht</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>Previous or next group</source>
        <translation>Vorige oder nächste Gruppe</translation>
    </message>
    <message>
        <source>Previous or next file of the group</source>
        <translation>Vorige oder nächste Datei der Gruppe</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Mark the file for the trash, or take the mark away</source>
        <translation>Datei für den Papierkorb markieren oder Markierung entfernen</translation>
    </message>
    <message>
        <source>Keep this file instead of the proposed one</source>
        <translation>Diese Datei statt der vorgeschlagenen behalten</translation>
    </message>
    <message>
        <source>Accept the group as it is proposed, and go to the next one</source>
        <translation>Vorschlag für die Gruppe annehmen und zur nächsten gehen</translation>
    </message>
    <message>
        <source>Not duplicates: remembered, the group does not come back</source>
        <translation>Keine Duplikate: wird gemerkt, die Gruppe kommt nicht wieder</translation>
    </message>
    <message>
        <source>Stack: they stay, and searches show them in one tile</source>
        <translation>Stapeln: Sie bleiben, und Suchen zeigen sie in einer Kachel</translation>
    </message>
    <message>
        <source>Compare the files large, side by side</source>
        <translation>Dateien groß nebeneinander vergleichen</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Compare by flicker: one after the other in the same place</source>
        <translation>Blinkvergleich: eine nach der anderen an derselben Stelle</translation>
    </message>
    <message>
        <source>Show what differs, in colours</source>
        <translation>Unterschiede in Farbe zeigen</translation>
    </message>
    <message>
        <source>While comparing: every pixel (1:1), and back</source>
        <translation>Beim Vergleichen: jedes Pixel (1:1) und zurück</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Show what the trash would take: nothing moves before you say so</source>
        <translation>Zeigen, was in den Papierkorb ginge: ohne Bestätigung wird nichts verschoben</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The order of the rules that choose the file to keep</source>
        <translation>Die Reihenfolge der Regeln, die die bleibende Datei wählen</translation>
    </message>
    <message>
        <source>History of clean-ups and decisions</source>
        <translation>Verlauf der Aufräumaktionen und Entscheidungen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with it</source>
        <translation>
            <numerusform>mit %Ln Datei dazu</numerusform>
            <numerusform>mit %Ln Dateien dazu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use a quarantine folder for %Ln file(s) without a trash</source>
        <translation>
            <numerusform>Quarantäneordner für %Ln Datei ohne Papierkorb verwenden</numerusform>
            <numerusform>Quarantäneordner für %Ln Dateien ohne Papierkorb verwenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln file(s) to the trash</source>
        <translation>
            <numerusform>%Ln Datei in den Papierkorb verschieben</numerusform>
            <numerusform>%Ln Dateien in den Papierkorb verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Identical files</source>
        <translation>Identische Dateien</translation>
    </message>
    <message>
        <source>Same picture</source>
        <translation>Dasselbe Bild</translation>
    </message>
    <message>
        <source>Same moment</source>
        <translation>Derselbe Moment</translation>
    </message>
    <message>
        <source>Looks alike</source>
        <translation>Sieht ähnlich aus</translation>
    </message>
    <message>
        <source>Every byte is the same.</source>
        <translation>Jedes Byte ist gleich.</translation>
    </message>
    <message>
        <source>One shot, edited or saved again: its points fit and its pixels agree.</source>
        <translation>Eine Aufnahme, bearbeitet oder neu gespeichert: Punkte und Pixel stimmen überein.</translation>
    </message>
    <message>
        <source>Different shots taken within seconds. They are not copies.</source>
        <translation>Verschiedene Aufnahmen innerhalb von Sekunden. Es sind keine Kopien.</translation>
    </message>
    <message>
        <source>They look alike, no more than that. They are not copies.</source>
        <translation>Sie sehen sich ähnlich, mehr nicht. Es sind keine Kopien.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked</source>
        <translation>
            <numerusform>%Ln markiert</numerusform>
            <numerusform>%Ln markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>{} can be freed</source>
        <translation>{} werden frei</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Neu hier</translation>
    </message>
    <message>
        <source>{} stays: you chose it.</source>
        <translation>{} bleibt: so ausgewählt.</translation>
    </message>
    <message>
        <source>A tie: no rule prefers it to the next one.</source>
        <translation>Unentschieden: keine Regel zieht sie der nächsten vor.</translation>
    </message>
    <message>
        <source>{} stays.</source>
        <translation>{} bleibt.</translation>
    </message>
    <message>
        <source>{name} stays because {reasons}.</source>
        <translation>{name} bleibt, weil {reasons}.</translation>
    </message>
    <message>
        <source>{reason}: {detail}</source>
        <translation>{reason}: {detail}</translation>
    </message>
    <message>
        <source>its companion: {}</source>
        <translation>die Begleitdatei: {}</translation>
    </message>
    <message>
        <source>it lies in a protected folder</source>
        <translation>sie in einem geschützten Ordner liegt</translation>
    </message>
    <message>
        <source>it is the one that is kept</source>
        <translation>diese Datei wird behalten</translation>
    </message>
    <message>
        <source>it is the kept file under another name</source>
        <translation>das ist die behaltene Datei unter anderem Namen</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>sie ist nicht mehr da</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it has changed since it was read</source>
        <translation>sie hat sich seit dem Lesen geändert</translation>
    </message>
    <message>
        <source>it has changed since the dry run</source>
        <translation>sie hat sich seit dem Probelauf geändert</translation>
    </message>
    <message>
        <source>it is being changed</source>
        <translation>sie wird gerade geändert</translation>
    </message>
    <message>
        <source>it has other bytes than expected</source>
        <translation>sie hat andere Bytes als erwartet</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>sie ist nicht lesbar</translation>
    </message>
    <message>
        <source>its drive is not connected</source>
        <translation>ihr Laufwerk ist nicht verbunden</translation>
    </message>
    <message>
        <source>the file to keep is not there any more</source>
        <translation>die bleibende Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>the file to keep is no ordinary file</source>
        <translation>die bleibende Datei ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>the file to keep has changed since it was read</source>
        <translation>die bleibende Datei hat sich seit dem Lesen geändert</translation>
    </message>
    <message>
        <source>the file to keep has changed since the dry run</source>
        <translation>die bleibende Datei hat sich seit dem Probelauf geändert</translation>
    </message>
    <message>
        <source>the file to keep is being changed</source>
        <translation>die bleibende Datei wird gerade geändert</translation>
    </message>
    <message>
        <source>the file to keep has other bytes than expected</source>
        <translation>die bleibende Datei hat andere Bytes als erwartet</translation>
    </message>
    <message>
        <source>the file to keep cannot be read</source>
        <translation>die bleibende Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>the file to keep is no readable picture</source>
        <translation>die bleibende Datei ist kein lesbares Bild</translation>
    </message>
    <message>
        <source>the file to keep lies in a trash</source>
        <translation>die bleibende Datei liegt in einem Papierkorb</translation>
    </message>
    <message>
        <source>its film has no counterpart beside the file to keep</source>
        <translation>ihr Film hat kein Gegenstück neben der bleibenden Datei</translation>
    </message>
    <message>
        <source>its side file has no counterpart beside the file to keep</source>
        <translation>ihre Begleitdatei hat kein Gegenstück neben der bleibenden Datei</translation>
    </message>
    <message>
        <source>it has side files, and those are to stay</source>
        <translation>sie hat Begleitdateien, und die sollen bleiben</translation>
    </message>
    <message>
        <source>its volume has no trash</source>
        <translation>ihr Datenträger hat keinen Papierkorb</translation>
    </message>
    <message>
        <source>no quarantine folder can be made on its volume</source>
        <translation>auf ihrem Datenträger lässt sich kein Quarantäneordner anlegen</translation>
    </message>
    <message>
        <source>the trash cannot be written</source>
        <translation>der Papierkorb ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>it could not be moved</source>
        <translation>sie ließ sich nicht verschieben</translation>
    </message>
    <message>
        <source>it stopped half-way</source>
        <translation>auf halbem Weg abgebrochen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>it is not in the trash any more</source>
        <translation>sie ist nicht mehr im Papierkorb</translation>
    </message>
    <message>
        <source>it is neither in its folder nor in the trash</source>
        <translation>sie ist weder in ihrem Ordner noch im Papierkorb</translation>
    </message>
    <message>
        <source>the file in the trash is another one</source>
        <translation>die Datei im Papierkorb ist eine andere</translation>
    </message>
    <message>
        <source>another file has this name now</source>
        <translation>eine andere Datei hat jetzt diesen Namen</translation>
    </message>
    <message>
        <source>it cannot come back</source>
        <translation>sie kann nicht zurückkommen</translation>
    </message>
    <message>
        <source>its photo cannot come back</source>
        <translation>ihr Foto kann nicht zurückkommen</translation>
    </message>
    <message>
        <source>interrupted before it was moved</source>
        <translation>unterbrochen, bevor sie verschoben wurde</translation>
    </message>
    <message>
        <source>it is rated</source>
        <translation>sie bewertet ist</translation>
    </message>
    <message>
        <source>it has a side file</source>
        <translation>sie eine Begleitdatei hat</translation>
    </message>
    <message>
        <source>it is the original format ({})</source>
        <translation>sie das Originalformat hat ({})</translation>
    </message>
    <message>
        <source>it has more real pixels ({} × {})</source>
        <translation>sie mehr echte Pixel hat ({} × {})</translation>
    </message>
    <message>
        <source>it is less compressed (quality {})</source>
        <translation>sie weniger komprimiert ist (Qualität {})</translation>
    </message>
    <message>
        <source>it knows when and with what it was taken</source>
        <translation>sie weiß, wann und womit sie aufgenommen wurde</translation>
    </message>
    <message>
        <source>it has the oldest capture date</source>
        <translation>sie das älteste Aufnahmedatum hat</translation>
    </message>
    <message>
        <source>its path is shorter</source>
        <translation>ihr Pfad kürzer ist</translation>
    </message>
    <message>
        <source>it was kept before</source>
        <translation>sie schon einmal behalten wurde</translation>
    </message>
    <message>
        <source>Protected folder</source>
        <translation>Geschützter Ordner</translation>
    </message>
    <message>
        <source>Side file or rating</source>
        <translation>Begleitdatei oder Bewertung</translation>
    </message>
    <message>
        <source>Original format</source>
        <translation>Originalformat</translation>
    </message>
    <message>
        <source>Real resolution</source>
        <translation>Echte Auflösung</translation>
    </message>
    <message>
        <source>Less compression</source>
        <translation>Weniger Kompression</translation>
    </message>
    <message>
        <source>Knows when and with what it was taken</source>
        <translation>Weiß, wann und womit aufgenommen</translation>
    </message>
    <message>
        <source>Oldest capture date</source>
        <translation>Ältestes Aufnahmedatum</translation>
    </message>
    <message>
        <source>Shorter path</source>
        <translation>Kürzerer Pfad</translation>
    </message>
    <message>
        <source>The file lies in a folder that you protect.</source>
        <translation>Die Datei liegt in einem geschützten Ordner.</translation>
    </message>
    <message>
        <source>It has stars, or a side file such as XMP.</source>
        <translation>Sie hat Sterne oder eine Begleitdatei wie XMP.</translation>
    </message>
    <message>
        <source>RAW before HEIC before TIFF before all others.</source>
        <translation>RAW vor HEIC vor TIFF vor allen anderen.</translation>
    </message>
    <message>
        <source>Enlarged pixels and plain frames do not count.</source>
        <translation>Vergrößerte Pixel und einfarbige Ränder zählen nicht.</translation>
    </message>
    <message>
        <source>Saving once more at a high quality does not count.</source>
        <translation>Noch einmal in hoher Qualität speichern zählt nicht.</translation>
    </message>
    <message>
        <source>Its capture date or camera is still there.</source>
        <translation>Aufnahmedatum oder Kamera sind noch vermerkt.</translation>
    </message>
    <message>
        <source>Copies often carry a later date.</source>
        <translation>Kopien tragen oft ein späteres Datum.</translation>
    </message>
    <message>
        <source>Copies often lie deeper.</source>
        <translation>Kopien liegen oft tiefer.</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} und {}</translation>
    </message>
    <message>
        <source>It lies in a protected folder: nothing there can be marked.</source>
        <translation>Die Datei liegt in einem geschützten Ordner: dort lässt sich nichts markieren.</translation>
    </message>
    <message>
        <source>This is the file that stays. Choose another one to keep first (K): a whole group can never be marked.</source>
        <translation>Diese Datei bleibt. Zuerst eine andere zum Behalten wählen (K): eine ganze Gruppe lässt sich nie markieren.</translation>
    </message>
    <message>
        <source>It is the file that stays of another group: choose another one there first.</source>
        <translation>Diese Datei bleibt in einer anderen Gruppe: zuerst dort eine andere wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be marked: protected, or kept in another group.</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht markiert werden: geschützt oder in einer anderen Gruppe behalten.</numerusform>
            <numerusform>%Ln Dateien konnten nicht markiert werden: geschützt oder in einer anderen Gruppe behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved to the trash, {} freed.</source>
        <translation>
            <numerusform>%Ln Datei in den Papierkorb verschoben, {} frei geworden.</numerusform>
            <numerusform>%Ln Dateien in den Papierkorb verschoben, {} frei geworden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stayed.</source>
        <translation>
            <numerusform>%Ln Datei blieb.</numerusform>
            <numerusform>%Ln Dateien blieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) back in place.</source>
        <translation>
            <numerusform>%Ln Datei wieder an ihrem Platz.</numerusform>
            <numerusform>%Ln Dateien wieder an ihrem Platz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not come back.</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht zurückkommen.</numerusform>
            <numerusform>%Ln Dateien konnten nicht zurückkommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stacked: searches show them in one tile. They come back only with a new file.</source>
        <translation>Gestapelt: Suchen zeigen sie in einer Kachel. Sie kommen nur mit einer neuen Datei wieder.</translation>
    </message>
    <message>
        <source>Remembered: these are not duplicates. They come back only with a new file.</source>
        <translation>Gemerkt: das sind keine Duplikate. Sie erscheinen nur mit einer neuen Datei wieder.</translation>
    </message>
    <message>
        <source>Identical files are in one tile anyway.</source>
        <translation>Identische Dateien liegen ohnehin in einer Kachel.</translation>
    </message>
    <message>
        <source>Taken back: the group is looked for again.</source>
        <translation>Zurückgenommen: die Gruppe wird wieder gesucht.</translation>
    </message>
    <message>
        <source>Looking for copies of it…</source>
        <translation>Suche nach Kopien davon …</translation>
    </message>
    <message>
        <source>No copies of this photo were found. What you settled before stays away.</source>
        <translation>Von diesem Foto wurden keine Kopien gefunden. Erledigtes bleibt weg.</translation>
    </message>
    <message>
        <source>The search was not finished: it has found no copies of this photo so far.</source>
        <translation>Die Suche wurde nicht beendet: bisher fand sie keine Kopien dieses Fotos.</translation>
    </message>
    <message numerus="yes">
        <source>Duplicates: %Ln file(s)</source>
        <translation>
            <numerusform>Duplikate: %Ln Datei</numerusform>
            <numerusform>Duplikate: %Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>geschützt</translation>
    </message>
    <message>
        <source>marked for the trash</source>
        <translation>für den Papierkorb markiert</translation>
    </message>
    <message>
        <source>KEEP · TIE</source>
        <translation>BLEIBT · GLEICHSTAND</translation>
    </message>
    <message>
        <source>KEEP</source>
        <translation>BLEIBT</translation>
    </message>
    <message>
        <source>TO THE TRASH</source>
        <translation>PAPIERKORB</translation>
    </message>
    <message>
        <source>PROTECTED</source>
        <translation>GESCHÜTZT</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln file(s) to the trash…</source>
        <translation>
            <numerusform>%Ln Datei in den Papierkorb …</numerusform>
            <numerusform>%Ln Dateien in den Papierkorb …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln photo(s).</source>
        <translation>
            <numerusform>%Ln Foto kopiert.</numerusform>
            <numerusform>%Ln Fotos kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the paths of %Ln photo(s).</source>
        <translation>
            <numerusform>Pfad von %Ln Foto kopiert.</numerusform>
            <numerusform>Pfade von %Ln Fotos kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in the trash, {}</source>
        <translation>
            <numerusform>%Ln Datei im Papierkorb, {}</numerusform>
            <numerusform>%Ln Dateien im Papierkorb, {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) back in place</source>
        <translation>
            <numerusform>%Ln Datei wieder an ihrem Platz</numerusform>
            <numerusform>%Ln Dateien wieder an ihrem Platz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) never moved</source>
        <translation>
            <numerusform>%Ln Datei nie verschoben</numerusform>
            <numerusform>%Ln Dateien nie verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) vanished at once. Are they gone for good?</source>
        <translation>
            <numerusform>%Ln Datei ist plötzlich verschwunden. Ist sie endgültig weg?</numerusform>
            <numerusform>%Ln Dateien sind auf einmal verschwunden. Sind sie endgültig weg?</numerusform>
        </translation>
    </message>
    <message>
        <source>File date</source>
        <translation>Dateidatum</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objektiv</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Contains a short video</source>
        <translation>Enthält ein kurzes Video</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indizierung</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Volle Geschwindigkeit</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>At half speed the computer rests as long as it works. Other programs always go first.</source>
        <translation>Bei halber Geschwindigkeit ruht der Rechner so lange, wie er arbeitet. Andere Programme gehen immer vor.</translation>
    </message>
    <message>
        <source>A click on the state below the photos overrules this until the charger is back.</source>
        <translation>Ein Klick auf den Zustand unter den Fotos setzt das außer Kraft, bis das Netzteil wieder da ist.</translation>
    </message>
    <message>
        <source>Leave out of searches</source>
        <translation>Aus Suchen auslassen</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Pictures below 32 pixels</source>
        <translation>Bilder unter 32 Pixeln</translation>
    </message>
    <message>
        <source>Pictures below 128 pixels</source>
        <translation>Bilder unter 128 Pixeln</translation>
    </message>
    <message>
        <source>Pictures below 256 pixels</source>
        <translation>Bilder unter 256 Pixeln</translation>
    </message>
    <message>
        <source>Pictures below 512 pixels</source>
        <translation>Bilder unter 512 Pixeln</translation>
    </message>
    <message>
        <source>The shorter side counts. Icons and previews are mostly below 128.</source>
        <translation>Es zählt die kürzere Seite. Symbole und Vorschauen liegen meist unter 128.</translation>
    </message>
    <message>
        <source>Photos that look alike</source>
        <translation>Fotos, die sich ähneln</translation>
    </message>
    <message>
        <source>Only very similar ones</source>
        <translation>Nur sehr ähnliche</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Also less similar ones</source>
        <translation>Auch weniger ähnliche</translation>
    </message>
    <message>
        <source>Copies of the same picture are compared point by point, whatever is set here.</source>
        <translation>Kopien desselben Bildes werden immer Punkt für Punkt verglichen, egal was hier gewählt ist.</translation>
    </message>
    <message>
        <source>Side files and films go to the trash with their photo</source>
        <translation>Begleitdateien und Filme gehen mit ihrem Foto in den Papierkorb</translation>
    </message>
    <message>
        <source>Else photos that have some stay where they are.</source>
        <translation>Sonst bleiben Fotos, die welche haben, wo sie sind.</translation>
    </message>
    <message>
        <source>Which file of a group to keep: the first rule that tells two apart decides. Drag to change the order.</source>
        <translation>Welche Datei einer Gruppe bleibt: es entscheidet die erste Regel, die zwei unterscheidet. Ziehen ändert die Reihenfolge.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Größe der Vorschaubilder</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>What is open already keeps its texts until the next start.</source>
        <translation>Was schon offen ist, behält seine Texte bis zum nächsten Start.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>“Find similar photos” in the file manager</source>
        <translation>„Ähnliche Fotos finden“ in der Dateiverwaltung</translation>
    </message>
    <message>
        <source>Adds the program to the menus of Nautilus, Dolphin and the desktop, for you alone. Switched off, exactly these entries are taken away.</source>
        <translation>Nimmt das Programm in die Menüs von Nautilus, Dolphin und des Desktops auf, nur für dieses Benutzerkonto. Ausgeschaltet verschwinden genau diese Einträge.</translation>
    </message>
    <message>
        <source>Say when long work is done</source>
        <translation>Melden, wenn lange Arbeit fertig ist</translation>
    </message>
    <message>
        <source>Once, if it took more than five minutes and the window is not in front.</source>
        <translation>Einmal, wenn es über fünf Minuten gedauert hat und das Fenster nicht vorn ist.</translation>
    </message>
    <message>
        <source>Icon in the notification area</source>
        <translation>Symbol im Benachrichtigungsfeld</translation>
    </message>
    <message>
        <source>Closing the window ends the program, with the icon too.</source>
        <translation>Das Schließen des Fensters beendet das Programm, auch mit Symbol.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Leave out everywhere</source>
        <translation>Überall auslassen</translation>
    </message>
    <message>
        <source>For example: *.png, Screenshots</source>
        <translation>Zum Beispiel: *.png, Screenshots</translation>
    </message>
    <message>
        <source>Names of files and folders, with commas between them; * stands for anything.</source>
        <translation>Namen von Dateien und Ordnern, durch Kommas getrennt; * steht für Beliebiges.</translation>
    </message>
    <message>
        <source>Watched folders…</source>
        <translation>Beobachtete Ordner …</translation>
    </message>
    <message>
        <source>Each folder can be protected from removal, leave out more, and tells whether it is connected.</source>
        <translation>Jeder Ordner lässt sich vor dem Entfernen schützen, kann mehr auslassen und zeigt, ob er verbunden ist.</translation>
    </message>
    <message>
        <source>Only files on this computer can be used: save the picture first.</source>
        <translation>Nur Dateien auf diesem Rechner sind nutzbar: das Bild bitte zuerst speichern.</translation>
    </message>
    <message>
        <source>This picture could not be read.</source>
        <translation>Dieses Bild konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>That is text. Drop or paste a picture to search with it.</source>
        <translation>Das ist Text. Zum Suchen ein Bild ablegen oder einfügen.</translation>
    </message>
    <message>
        <source>There is no picture in what was dropped or pasted.</source>
        <translation>Im Abgelegten oder Eingefügten ist kein Bild.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Diese Datei gibt es nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with the same content</source>
        <translation>
            <numerusform>%Ln Datei mit demselben Inhalt</numerusform>
            <numerusform>%Ln Dateien mit demselben Inhalt</numerusform>
        </translation>
    </message>
    <message>
        <source>Vanished with many others; waiting for your decision</source>
        <translation>Mit vielen anderen verschwunden; eine Entscheidung steht aus</translation>
    </message>
    <message>
        <source>Its drive is not connected</source>
        <translation>Das Laufwerk ist nicht verbunden</translation>
    </message>
    <message>
        <source>{name}, {date}</source>
        <translation>{name}, {date}</translation>
    </message>
    <message>
        <source>Photo {}</source>
        <translation>Foto {}</translation>
    </message>
    <message>
        <source>{word} · score {number}</source>
        <translation>{word} · Wert {number}</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>E</source>
        <translation>O</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>No permission to read it</source>
        <translation>Keine Leseberechtigung</translation>
    </message>
    <message>
        <source>It vanished</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>Not a picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Kind of picture not supported</source>
        <translation>Bildart wird nicht unterstützt</translation>
    </message>
    <message>
        <source>Damaged or incomplete</source>
        <translation>Beschädigt oder unvollständig</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>Took too long to read</source>
        <translation>Lesen dauerte zu lange</translation>
    </message>
    <message>
        <source>Reading it failed badly</source>
        <translation>Lesen ist abgestürzt</translation>
    </message>
    <message>
        <source>Needs too much memory</source>
        <translation>Braucht zu viel Speicher</translation>
    </message>
    <message>
        <source>Still being written</source>
        <translation>Wird noch geschrieben</translation>
    </message>
    <message>
        <source>Only in the cloud</source>
        <translation>Nur in der Cloud</translation>
    </message>
    <message>
        <source>Could not be compared</source>
        <translation>Nicht vergleichbar</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Identisch</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Fast gleich</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Entfernt ähnlich</translation>
    </message>
    <message>
        <source>Less alike</source>
        <translation>Weniger ähnlich</translation>
    </message>
    <message>
        <source>Almost identical</source>
        <translation>Fast identisch</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Watching {} from now on.</source>
        <translation>{} wird ab jetzt beobachtet.</translation>
    </message>
    <message>
        <source>{} is out of the library. Its photos stay where they are.</source>
        <translation>{} ist nicht mehr in der Bibliothek. Die Fotos bleiben, wo sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out of the list of problems.</source>
        <translation>
            <numerusform>%Ln Datei wird nicht mehr als Problem aufgeführt.</numerusform>
            <numerusform>%Ln Dateien werden nicht mehr als Probleme aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the models on my photos</source>
        <translation>Modelle an meinen Fotos vergleichen</translation>
    </message>
    <message>
        <source>Which is fast here, which finds what belongs together, which finds edited copies? This takes some minutes; searches work meanwhile.</source>
        <translation>Welches ist hier schnell, welches findet, was zusammengehört, welches findet bearbeitete Kopien? Das dauert einige Minuten; Suchen gehen währenddessen.</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %Ln photo(s).</source>
        <translation>
            <numerusform>An einem Foto gemessen.</numerusform>
            <numerusform>An %Ln Fotos gemessen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>Eine Datei war nicht lesbar.</numerusform>
            <numerusform>%Ln Dateien waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies: edited copies whose original came first. Same folder: of the ten most similar photos, those in the folder of the photo asked for. Agreement: of these ten, those that the model in use finds too. Speeds vary with what else the computer does.</source>
        <translation>Kopien: bearbeitete Kopien, deren Original an erster Stelle kam. Gleicher Ordner: von den zehn ähnlichsten Fotos jene im Ordner des gesuchten Fotos. Einigkeit: von diesen zehn jene, die das benutzte Modell auch findet. Wie schnell ein Modell ist, hängt auch davon ab, was der Computer sonst tut.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Photos a second</source>
        <translation>Fotos/s</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Vector</source>
        <translation>Vektor</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Same folder</source>
        <translation>Gleicher Ordner</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Einigkeit</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>Use {}</source>
        <translation>{} benutzen</translation>
    </message>
    <message>
        <source>Reading photos…</source>
        <translation>Fotos werden gelesen…</translation>
    </message>
    <message>
        <source>Loading {}…</source>
        <translation>{} wird geladen…</translation>
    </message>
    <message>
        <source>Looking at photos with {}…</source>
        <translation>{} betrachtet Fotos…</translation>
    </message>
    <message>
        <source>Looking for edited copies with {}…</source>
        <translation>{} sucht bearbeitete Kopien…</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{} %</translation>
    </message>
    <message numerus="yes">
        <source>A search takes up to %Ln picture(s): the first ones are used.</source>
        <translation>
            <numerusform>Eine Suche fasst höchstens %Ln Bild: das erste wird genommen.</numerusform>
            <numerusform>Eine Suche fasst höchstens %Ln Bilder: die ersten werden genommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found by words</source>
        <translation>Mit Worten gefunden</translation>
    </message>
    <message>
        <source>Perhaps the same picture</source>
        <translation>Vielleicht dasselbe Bild</translation>
    </message>
    <message>
        <source>No photo in what the search is narrowed to is alike.</source>
        <translation>In der eingegrenzten Auswahl ist kein Foto ähnlich.</translation>
    </message>
    <message numerus="yes">
        <source>No other photo in the library is like these %Ln photo(s).</source>
        <translation>
            <numerusform>Kein anderes Foto der Bibliothek ähnelt diesem.</numerusform>
            <numerusform>Kein anderes Foto der Bibliothek ähnelt diesen %Ln Fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more copies of it in this tile</source>
        <translation>
            <numerusform>%Ln weitere Kopie davon in dieser Kachel</numerusform>
            <numerusform>%Ln weitere Kopien davon in dieser Kachel</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} The search goes on without it.</source>
        <translation>{reason} Die Suche geht ohne dieses Bild weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) could not be used: {}</source>
        <translation>
            <numerusform>%Ln Bild war nicht nutzbar: {}</numerusform>
            <numerusform>%Ln Bilder waren nicht nutzbar: {}</numerusform>
        </translation>
    </message>
    <message>
        <source>A decision needs at least two different photos.</source>
        <translation>Eine Entscheidung braucht mindestens zwei verschiedene Fotos.</translation>
    </message>
    <message>
        <source>A decode worker cannot be started: {1}.</source>
        <translation>Ein Leseprozess kann nicht gestartet werden: {1}.</translation>
    </message>
    <message>
        <source>A model is checked on real photos before it is used, on {1} at least; {2} could be read. Name a folder with more by --photos FOLDER.</source>
        <translation>Ein Modell wird vor der Verwendung an echten Fotos geprüft, an mindestens {1}; {2} ließen sich lesen. Einen Ordner mit mehr Fotos nennt --photos ORDNER.</translation>
    </message>
    <message>
        <source>A search needs at least one example and room for one hit.</source>
        <translation>Eine Suche braucht mindestens ein Beispiel und Platz für einen Treffer.</translation>
    </message>
    <message>
        <source>An entry cannot be removed: {1}: {2}.</source>
        <translation>Ein Eintrag kann nicht entfernt werden: {1}: {2}.</translation>
    </message>
    <message>
        <source>At least two photos are needed to measure a model.</source>
        <translation>Um ein Modell zu messen, sind mindestens zwei Fotos nötig.</translation>
    </message>
    <message>
        <source>Close photofinder and start it again: what is damaged is mended then.</source>
        <translation>photofinder schließen und neu starten: Was beschädigt ist, wird dann repariert.</translation>
    </message>
    <message>
        <source>Decode workers cannot be started.</source>
        <translation>Die Leseprozesse können nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Decode workers die before they can do anything.</source>
        <translation>Die Leseprozesse enden, bevor sie etwas tun können.</translation>
    </message>
    <message>
        <source>Decoding the file took too long and was stopped.</source>
        <translation>Das Lesen der Datei dauerte zu lange und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Decoding the picture needs more memory than is allowed.</source>
        <translation>Das Lesen des Bildes braucht mehr Speicher als erlaubt.</translation>
    </message>
    <message>
        <source>Folders cannot be watched ({1}) and will be looked at every 15 minutes.</source>
        <translation>Ordner können nicht überwacht werden ({1}); nach ihnen wird alle 15 Minuten gesehen.</translation>
    </message>
    <message>
        <source>Free space on the drive of {1}, or make it writable; indexing goes on by itself. Search works meanwhile.</source>
        <translation>Auf dem Laufwerk von {1} Platz schaffen oder es beschreibbar machen; die Indizierung geht dann von selbst weiter. Die Suche funktioniert inzwischen.</translation>
    </message>
    <message>
        <source>HEIC pictures need the package pillow-heif: install photofinder[heif].</source>
        <translation>HEIC-Bilder brauchen das Paket pillow-heif: photofinder[heif] installieren.</translation>
    </message>
    <message>
        <source>Indexing failed: {1}: {2}.</source>
        <translation>Indizierung fehlgeschlagen: {1}: {2}.</translation>
    </message>
    <message>
        <source>It is tried again in a while.</source>
        <translation>In einer Weile wird es wieder versucht.</translation>
    </message>
    <message>
        <source>JPEG XL pictures need the package pillow-jxl-plugin: install photofinder[jxl].</source>
        <translation>JPEG-XL-Bilder brauchen das Paket pillow-jxl-plugin: photofinder[jxl] installieren.</translation>
    </message>
    <message>
        <source>JPEG XL pixels of kind {1} are unknown.</source>
        <translation>JPEG-XL-Bildpunkte der Art {1} sind unbekannt.</translation>
    </message>
    <message>
        <source>Models are compared on {1} different photos at least; {2} could be read here.</source>
        <translation>Modelle werden an mindestens {1} verschiedenen Fotos verglichen; hier ließen sich {2} lesen.</translation>
    </message>
    <message>
        <source>Models can only be added to a library.</source>
        <translation>Modelle lassen sich nur einer Bibliothek hinzufügen.</translation>
    </message>
    <message>
        <source>No process can be started for &apos;{1}&apos;: {2}.</source>
        <translation>Für „{1}“ kann kein Prozess gestartet werden: {2}.</translation>
    </message>
    <message>
        <source>Not everything could be removed: {1}</source>
        <translation>Nicht alles konnte entfernt werden: {1}</translation>
    </message>
    <message>
        <source>Nothing is known of the model with sha256 {1}….</source>
        <translation>Über das Modell mit sha256 {1}… ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Only https addresses are fetched, not {1}.</source>
        <translation>Nur https-Adressen werden abgerufen, nicht {1}.</translation>
    </message>
    <message>
        <source>RAW pictures need the package rawpy: install photofinder[raw].</source>
        <translation>RAW-Bilder brauchen das Paket rawpy: photofinder[raw] installieren.</translation>
    </message>
    <message>
        <source>SURF needs the package mahotas. Install it with: pip install &apos;photofinder[surf]&apos;.</source>
        <translation>SURF braucht das Paket mahotas. Installieren mit: pip install &apos;photofinder[surf]&apos;.</translation>
    </message>
    <message>
        <source>Say in a word or two what the photos show.</source>
        <translation>In ein, zwei Worten sagen, was die Fotos zeigen.</translation>
    </message>
    <message>
        <source>The HEIF file holds no picture of a supported coding.</source>
        <translation>Die HEIF-Datei enthält kein Bild in einer unterstützten Kodierung.</translation>
    </message>
    <message>
        <source>The JPEG XL file holds no picture.</source>
        <translation>Die JPEG-XL-Datei enthält kein Bild.</translation>
    </message>
    <message>
        <source>The RAW file is damaged: {1}.</source>
        <translation>Die RAW-Datei ist beschädigt: {1}.</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>Der Vergleich wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The data folder {1} cannot be written: {2}.</source>
        <translation>Der Datenordner {1} kann nicht beschrieben werden: {2}.</translation>
    </message>
    <message>
        <source>The database {1} could not be used: {2}.</source>
        <translation>Die Datenbank {1} konnte nicht benutzt werden: {2}.</translation>
    </message>
    <message>
        <source>The database {1} is closed.</source>
        <translation>Die Datenbank {1} ist geschlossen.</translation>
    </message>
    <message>
        <source>The database {1} is damaged ({2}); it is repaired at the next start of the window, or by: photofinder rescan.</source>
        <translation>Die Datenbank {1} ist beschädigt ({2}); sie wird beim nächsten Start des Fensters repariert oder durch: photofinder rescan.</translation>
    </message>
    <message>
        <source>The database {1} is damaged.</source>
        <translation>Die Datenbank {1} ist beschädigt.</translation>
    </message>
    <message>
        <source>The database {1} is damaged: {2}.</source>
        <translation>Die Datenbank {1} ist beschädigt: {2}.</translation>
    </message>
    <message>
        <source>The database {1} was emptied.</source>
        <translation>Die Datenbank {1} wurde geleert.</translation>
    </message>
    <message>
        <source>The decoder crashed on this file ({1}).</source>
        <translation>Das Leseprogramm ist an dieser Datei gescheitert ({1}).</translation>
    </message>
    <message>
        <source>The decoder failed unexpectedly ({1}).</source>
        <translation>Das Leseprogramm ist unerwartet gescheitert ({1}).</translation>
    </message>
    <message>
        <source>The disk is full: {1} could not be written.</source>
        <translation>Das Laufwerk ist voll: {1} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The entries cannot be written: {1}: {2}.</source>
        <translation>Die Einträge können nicht geschrieben werden: {1}: {2}.</translation>
    </message>
    <message>
        <source>The evaluation was stopped.</source>
        <translation>Die Auswertung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The file cannot be read: {1}.</source>
        <translation>Die Datei kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>The file could not be fetched to {1}: {2}.</source>
        <translation>Die Datei konnte nicht nach {1} geholt werden: {2}.</translation>
    </message>
    <message>
        <source>The file has {1} GB; the limit is {2} GB.</source>
        <translation>Die Datei hat {1} GB; die Grenze liegt bei {2} GB.</translation>
    </message>
    <message>
        <source>The file is being changed.</source>
        <translation>Die Datei wird gerade geändert.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The file of the model &apos;{1}&apos; has changed (sha256 {2}…, expected {3}…) and is not used: {4}.</source>
        <translation>Die Datei des Modells „{1}“ hat sich geändert (sha256 {2}…, erwartet {3}…) und wird nicht benutzt: {4}.</translation>
    </message>
    <message>
        <source>The file of the model &apos;{1}&apos; is missing: {2}.</source>
        <translation>Die Datei des Modells „{1}“ fehlt: {2}.</translation>
    </message>
    <message>
        <source>The file&apos;s content is in the cloud, not on this computer.</source>
        <translation>Der Inhalt der Datei liegt in der Cloud, nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The file&apos;s content is no picture format known here.</source>
        <translation>Der Inhalt der Datei ist kein hier bekanntes Bildformat.</translation>
    </message>
    <message>
        <source>The folder cannot be read ({1}).</source>
        <translation>Der Ordner kann nicht gelesen werden ({1}).</translation>
    </message>
    <message>
        <source>The folder is not there: {1}.</source>
        <translation>Der Ordner ist nicht da: {1}.</translation>
    </message>
    <message>
        <source>The folder may not be read by you.</source>
        <translation>Zum Lesen des Ordners fehlt die Erlaubnis.</translation>
    </message>
    <message>
        <source>The indexer has stopped.</source>
        <translation>Die Indizierung wurde beendet.</translation>
    </message>
    <message>
        <source>The installation is incomplete: the folder &apos;resources&apos; is missing.</source>
        <translation>Die Installation ist unvollständig: Der Ordner „resources“ fehlt.</translation>
    </message>
    <message>
        <source>The library at {1} has the older version {2}: open it once with this program to upgrade it.</source>
        <translation>Die Bibliothek in {1} hat die ältere Version {2}: einmal mit diesem Programm öffnen, um sie zu erneuern.</translation>
    </message>
    <message>
        <source>The library at {1} has version {2}, this program knows up to {3}: install a newer photofinder. Nothing was changed.</source>
        <translation>Die Bibliothek in {1} hat Version {2}, dieses Programm kennt sie bis {3}: ein neueres photofinder installieren. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The library database was damaged and is kept as {1}.</source>
        <translation>Die Datenbank der Bibliothek war beschädigt und ist als {1} aufgehoben.</translation>
    </message>
    <message>
        <source>The library database was missing.</source>
        <translation>Die Datenbank der Bibliothek fehlte.</translation>
    </message>
    <message>
        <source>The library {1} is in use by another photofinder (process {2}).</source>
        <translation>Die Bibliothek {1} wird von einem anderen photofinder benutzt (Prozess {2}).</translation>
    </message>
    <message>
        <source>The library {1} is in use by another photofinder.</source>
        <translation>Die Bibliothek {1} wird von einem anderen photofinder benutzt.</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; calls itself &apos;{2}&apos; in its own file.</source>
        <translation>Das Modell „{1}“ nennt sich in seiner eigenen Datei „{2}“.</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; cannot be loaded: {2}.</source>
        <translation>Das Modell „{1}“ kann nicht geladen werden: {2}.</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; failed: {2}.</source>
        <translation>Das Modell „{1}“ ist gescheitert: {2}.</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; gives &apos;{2}&apos; with shape {3} instead of {4}.</source>
        <translation>Das Modell „{1}“ gibt „{2}“ in der Form {3} statt {4}.</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; gives no usable vector for a photo.</source>
        <translation>Das Modell „{1}“ gibt für ein Foto keinen brauchbaren Vektor.</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; gives no usable vector for noise.</source>
        <translation>Das Modell „{1}“ gibt für Rauschen keinen brauchbaren Vektor.</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; gives no usable vector for these words.</source>
        <translation>Das Modell „{1}“ gibt für diese Worte keinen brauchbaren Vektor.</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; gives no usable vector for this picture.</source>
        <translation>Das Modell „{1}“ gibt für dieses Bild keinen brauchbaren Vektor.</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; has a damaged layer for albums.</source>
        <translation>Das Modell „{1}“ hat eine beschädigte Schicht für Alben.</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; has no float output &apos;{2}&apos;.</source>
        <translation>Das Modell „{1}“ hat keine Gleitkomma-Ausgabe „{2}“.</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; has not the one input &apos;{2}&apos;.</source>
        <translation>Das Modell „{1}“ hat nicht den einen Eingang „{2}“.</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; is another one than it was.</source>
        <translation>Das Modell „{1}“ ist ein anderes als zuvor.</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; takes only batches of {2} pictures.</source>
        <translation>Das Modell „{1}“ nimmt nur Stapel von {2} Bildern.</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; takes {2} {3}; it must take uint8 [{4}, {5}, 3] or float [3, {6}, {7}] pictures.</source>
        <translation>Das Modell „{1}“ nimmt {2} {3}; es muss Bilder als uint8 [{4}, {5}, 3] oder float [3, {6}, {7}] nehmen.</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; understands no words. Get one that does ({2}) and let it answer.</source>
        <translation>Das Modell „{1}“ versteht keine Worte. Eines holen, das es kann ({2}), und es antworten lassen.</translation>
    </message>
    <message>
        <source>The model cannot be tried: {1}.</source>
        <translation>Das Modell kann nicht ausprobiert werden: {1}.</translation>
    </message>
    <message>
        <source>The model could not be stored in {1}: {2}.</source>
        <translation>Das Modell konnte nicht in {1} abgelegt werden: {2}.</translation>
    </message>
    <message>
        <source>The model could not be stored: {1}.</source>
        <translation>Das Modell konnte nicht abgelegt werden: {1}.</translation>
    </message>
    <message>
        <source>The model finds nothing to compare in {1}.</source>
        <translation>Das Modell findet in {1} nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>The model {1} cannot be read: {2}.</source>
        <translation>Das Modell {1} kann nicht gelesen werden: {2}.</translation>
    </message>
    <message>
        <source>The model {1} cannot be used: &apos;{2}&apos; has {3} axes.</source>
        <translation>Das Modell {1} ist nicht brauchbar: „{2}“ hat {3} Achsen.</translation>
    </message>
    <message>
        <source>The model {1} cannot be used: it takes {2} instead of one picture as float32 [n, 3, height, width].</source>
        <translation>Das Modell {1} ist nicht brauchbar: Es nimmt {2} statt eines Bildes als float32 [n, 3, Höhe, Breite].</translation>
    </message>
    <message>
        <source>The model {1} cannot be used: it {2}.</source>
        <translation>Das Modell {1} ist nicht brauchbar (it {2}).</translation>
    </message>
    <message>
        <source>The model {1} has a wrong &apos;{2}&apos; in its metadata.</source>
        <translation>Das Modell {1} hat in seinen Angaben ein falsches „{2}“.</translation>
    </message>
    <message>
        <source>The model {1} has no classifier to take the features before.</source>
        <translation>Das Modell {1} hat keine Klassifikation, vor der sich Merkmale abnehmen ließen.</translation>
    </message>
    <message>
        <source>The picture cannot be decoded: {1}.</source>
        <translation>Das Bild kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>The picture has more than the limit of {1} megapixels.</source>
        <translation>Das Bild hat mehr als die erlaubten {1} Megapixel.</translation>
    </message>
    <message>
        <source>The picture has no pixels.</source>
        <translation>Das Bild hat keine Bildpunkte.</translation>
    </message>
    <message>
        <source>The picture&apos;s header is damaged.</source>
        <translation>Der Kopf des Bildes ist beschädigt.</translation>
    </message>
    <message>
        <source>The process of the model &apos;{1}&apos; ended by itself (code {2}); perhaps there was not enough memory.</source>
        <translation>Der Prozess des Modells „{1}“ endete von selbst (Code {2}); vielleicht reichte der Speicher nicht.</translation>
    </message>
    <message>
        <source>The scan was stopped.</source>
        <translation>Die Suche nach Änderungen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The settings could not be read ({1}); defaults are used, the file is now {2}.</source>
        <translation>Die Einstellungen konnten nicht gelesen werden ({1}); es gelten die Vorgaben, die Datei heißt jetzt {2}.</translation>
    </message>
    <message>
        <source>The settings could not be read ({1}); the defaults are used.</source>
        <translation>Die Einstellungen konnten nicht gelesen werden ({1}); es gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>The table of models {1} cannot be read: {2}.</source>
        <translation>Die Liste der Modelle {1} kann nicht gelesen werden: {2}.</translation>
    </message>
    <message>
        <source>The table of models {1} has an incomplete entry.</source>
        <translation>Die Liste der Modelle {1} hat einen unvollständigen Eintrag.</translation>
    </message>
    <message>
        <source>The table of models {1} has not the expected form.</source>
        <translation>Die Liste der Modelle {1} hat nicht die erwartete Form.</translation>
    </message>
    <message>
        <source>The table of models {1} names a file outside its folder.</source>
        <translation>Die Liste der Modelle {1} nennt eine Datei außerhalb ihres Ordners.</translation>
    </message>
    <message>
        <source>The table of models {1} names no default.</source>
        <translation>Die Liste der Modelle {1} nennt keine Vorgabe.</translation>
    </message>
    <message>
        <source>The text tower of &apos;{1}&apos; gives &apos;{2}&apos; with shape {3} instead of {4}.</source>
        <translation>Der Textteil von „{1}“ gibt „{2}“ in der Form {3} statt {4}.</translation>
    </message>
    <message>
        <source>The text tower of &apos;{1}&apos; gives the same vector for all words: network and tokenizer do not belong together.</source>
        <translation>Der Textteil von „{1}“ gibt für alle Worte denselben Vektor: Netz und Zerleger gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>The text tower of &apos;{1}&apos; takes no tokens alone.</source>
        <translation>Der Textteil von „{1}“ nimmt keine Wortteile allein.</translation>
    </message>
    <message>
        <source>The text tower {1} cannot be used: it gives {2} instead of one vector a text.</source>
        <translation>Der Textteil {1} ist nicht brauchbar: Er gibt {2} statt eines Vektors je Text.</translation>
    </message>
    <message>
        <source>The text tower {1} cannot be used: it takes {2} instead of tokens as whole numbers [n, tokens].</source>
        <translation>Der Textteil {1} ist nicht brauchbar: Er nimmt {2} statt Wortteilen als ganzen Zahlen [n, Wortteile].</translation>
    </message>
    <message>
        <source>The tokenizer of the model &apos;{1}&apos; is damaged: {2}.</source>
        <translation>Der Zerleger des Modells „{1}“ ist beschädigt: {2}.</translation>
    </message>
    <message>
        <source>The tokenizer {1} cannot be read: {2}.</source>
        <translation>Der Zerleger {1} kann nicht gelesen werden: {2}.</translation>
    </message>
    <message>
        <source>The {1} is empty.</source>
        <translation>{1}: Das Bild ist leer.</translation>
    </message>
    <message>
        <source>The {1} is no RGB picture.</source>
        <translation>{1}: Das ist kein RGB-Bild.</translation>
    </message>
    <message>
        <source>There is already another model named &apos;{1}&apos;.</source>
        <translation>Es gibt schon ein anderes Modell namens „{1}“.</translation>
    </message>
    <message>
        <source>There is no answer with the number {1}.</source>
        <translation>Es gibt keine Antwort mit der Nummer {1}.</translation>
    </message>
    <message>
        <source>There is no decision with the number {1}.</source>
        <translation>Es gibt keine Entscheidung mit der Nummer {1}.</translation>
    </message>
    <message>
        <source>There is no file {1}.</source>
        <translation>Es gibt keine Datei {1}.</translation>
    </message>
    <message>
        <source>There is no library at {1}.</source>
        <translation>In {1} ist keine Bibliothek.</translation>
    </message>
    <message>
        <source>There is no model &apos;{1}&apos; (known: {2}).</source>
        <translation>Es gibt kein Modell „{1}“ (bekannt: {2}).</translation>
    </message>
    <message>
        <source>There is no such model; photofinder models list names them.</source>
        <translation>Ein solches Modell gibt es nicht; photofinder models list nennt sie.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>This folder is not in the library.</source>
        <translation>Dieser Ordner ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>This is our fault; the log says more: {1}</source>
        <translation>Das ist unser Fehler; mehr steht im Protokoll: {1}</translation>
    </message>
    <message>
        <source>This kind of RAW file is not supported.</source>
        <translation>Diese Art von RAW-Datei wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>This photo has no vector yet and its file cannot be reached.</source>
        <translation>Dieses Foto hat noch keinen Vektor, und seine Datei ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>This photo is not in the library any more.</source>
        <translation>Dieses Foto ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>What came from {1} is not the file that was meant ({2} bytes, sha256 {3}…) and was thrown away.</source>
        <translation>Was von {1} kam, ist nicht die gemeinte Datei ({2} Bytes, sha256 {3}…) und wurde verworfen.</translation>
    </message>
    <message>
        <source>What is indexed stays searchable. Choose another model or reinstall.</source>
        <translation>Was indiziert ist, bleibt auffindbar. Ein anderes Modell wählen oder neu installieren.</translation>
    </message>
    <message>
        <source>Which output of {1} is to be used? Choose by --output (it has {2}).</source>
        <translation>Welche Ausgabe von {1} soll benutzt werden? Mit --output wählen (es gibt {2}).</translation>
    </message>
    <message>
        <source>{1} A new one was begun; add folders.</source>
        <translation>{1} Eine neue wurde begonnen; Ordner hinzufügen.</translation>
    </message>
    <message>
        <source>{1} Its photos are kept as they were.</source>
        <translation>{1} Seine Fotos bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>{1} Its photos are not known.</source>
        <translation>{1} Seine Fotos sind nicht bekannt.</translation>
    </message>
    <message>
        <source>{1} The last backup was restored; rescanning.</source>
        <translation>{1} Die letzte Sicherung wurde wiederhergestellt; jetzt wird nach Änderungen gesucht.</translation>
    </message>
    <message>
        <source>{1} The system allows {2} watched folders. To allow more: sudo sysctl fs.inotify.max_user_watches={3}</source>
        <translation>{1} Das System erlaubt {2} überwachte Ordner. Für mehr: sudo sysctl fs.inotify.max_user_watches={3}</translation>
    </message>
    <message>
        <source>{1} The system allows {2} watching programs. To allow more: sudo sysctl fs.inotify.max_user_instances={3}</source>
        <translation>{1} Das System erlaubt {2} überwachende Programme. Für mehr: sudo sysctl fs.inotify.max_user_instances={3}</translation>
    </message>
    <message>
        <source>{1} cannot be reached ({2}). What was fetched is kept; try again, or fetch {3} elsewhere and bring the file.</source>
        <translation>{1} ist nicht erreichbar ({2}). Was schon geholt wurde, bleibt; noch einmal versuchen oder {3} anderswo holen und die Datei herbringen.</translation>
    </message>
    <message>
        <source>{1} cannot be read: {2}.</source>
        <translation>{1} kann nicht gelesen werden: {2}.</translation>
    </message>
    <message>
        <source>{1} cannot be used: a picture gives values of shape {2}.</source>
        <translation>{1} ist nicht brauchbar: Ein Bild gibt Werte der Form {2}.</translation>
    </message>
    <message>
        <source>{1} cannot be used: it takes too long for one picture.</source>
        <translation>{1} ist nicht brauchbar: Es braucht zu lange für ein Bild.</translation>
    </message>
    <message>
        <source>{1} cannot be used: it took the process in which it was tried along (code {2}).</source>
        <translation>{1} ist nicht brauchbar: Der Prozess, in dem es ausprobiert wurde, endete mit ihm (Code {2}).</translation>
    </message>
    <message>
        <source>{1} cannot be used: {2}</source>
        <translation>{1} ist nicht brauchbar: {2}</translation>
    </message>
    <message>
        <source>{1} cannot be used: {2}.</source>
        <translation>{1} ist nicht brauchbar: {2}.</translation>
    </message>
    <message>
        <source>{1} cannot be watched and will be looked at every 15 minutes.</source>
        <translation>{1} kann nicht überwacht werden; danach wird alle 15 Minuten gesehen.</translation>
    </message>
    <message>
        <source>{1} cannot be watched: {2}.</source>
        <translation>{1} kann nicht überwacht werden: {2}.</translation>
    </message>
    <message>
        <source>{1} cannot be written: {2}.</source>
        <translation>{1} kann nicht geschrieben werden: {2}.</translation>
    </message>
    <message>
        <source>{1} is already watched as part of {2}.</source>
        <translation>{1} wird schon als Teil von {2} überwacht.</translation>
    </message>
    <message>
        <source>{1} is no usable ONNX model: {2}.</source>
        <translation>{1} ist kein brauchbares ONNX-Modell: {2}.</translation>
    </message>
    <message>
        <source>{1} is no usable model: {2}.</source>
        <translation>{1} ist kein brauchbares Modell: {2}.</translation>
    </message>
    <message>
        <source>{1} is no usable tokenizer: {2}.</source>
        <translation>{1} ist kein brauchbarer Zerleger: {2}.</translation>
    </message>
    <message>
        <source>{1} is not ours and is left as it is.</source>
        <translation>{1} ist nicht von uns und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>{1} is watched already, as the place of another drive. Stop watching it first, or give this drive another name.</source>
        <translation>{1} wird bereits überwacht, als Platz eines anderen Laufwerks. Beende zuerst dessen Überwachung, oder gib diesem Laufwerk einen anderen Namen.</translation>
    </message>
    <message>
        <source>{1} lies in the app&apos;s own data folder.</source>
        <translation>{1} liegt im Datenordner der App selbst.</translation>
    </message>
    <message>
        <source>{1} × {2} pixels are more than the limit of {3} megapixels.</source>
        <translation>{1} × {2} Bildpunkte sind mehr als die erlaubten {3} Megapixel.</translation>
    </message>
    <message>
        <source>{1}: {2} of its folders cannot be watched and will be looked at every 15 minutes.</source>
        <translation>{1}: {2} seiner Ordner können nicht überwacht werden; nach ihnen wird alle 15 Minuten gesehen.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>„{}“</translation>
    </message>
    <message>
        <source>Part of {}</source>
        <translation>Teil von {}</translation>
    </message>
    <message>
        <source>Add the folder {} to the library?</source>
        <translation>Den Ordner {} zur Bibliothek hinzufügen?</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln folder(s) to the library?</source>
        <translation>
            <numerusform>%Ln Ordner zur Bibliothek hinzufügen?</numerusform>
            <numerusform>%Ln Ordner zur Bibliothek hinzufügen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Its photos are found from then on. Nothing in it is changed.</source>
        <translation>Die Fotos darin werden dann gefunden. Nichts darin wird verändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {} selected</source>
        <translation>
            <numerusform>%Ln von {} ausgewählt</numerusform>
            <numerusform>%Ln von {} ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) selected</source>
        <translation>
            <numerusform>%Ln Foto ausgewählt</numerusform>
            <numerusform>%Ln Fotos ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Bibliothek wird geöffnet …</translation>
    </message>
    <message>
        <source>Indexing has stopped</source>
        <translation>Indizierung ist angehalten</translation>
    </message>
    <message>
        <source>Paused · {done} of {total}</source>
        <translation>Pausiert · {done} von {total}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Suche nach Fotos …</translation>
    </message>
    <message>
        <source>Nearly done…</source>
        <translation>Fast fertig …</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>noch {}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) vanished at once</source>
        <translation>
            <numerusform>%Ln Datei plötzlich verschwunden</numerusform>
            <numerusform>%Ln Dateien auf einmal verschwunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Auf dem neuesten Stand</translation>
    </message>
    <message numerus="yes">
        <source>Up to date · %Ln folder(s) not connected</source>
        <translation>
            <numerusform>Auf dem neuesten Stand · %Ln Ordner nicht verbunden</numerusform>
            <numerusform>Auf dem neuesten Stand · %Ln Ordner nicht verbunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) looked at so far.</source>
        <translation>
            <numerusform>Bisher %Ln Ordner durchgesehen.</numerusform>
            <numerusform>Bisher %Ln Ordner durchgesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first ones appear in a moment: {}</source>
        <translation>Die ersten erscheinen gleich: {}</translation>
    </message>
    <message>
        <source>{} photos a second</source>
        <translation>{} Fotos pro Sekunde</translation>
    </message>
    <message>
        <source>new model: {done} of {total}</source>
        <translation>neues Modell: {done} von {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of {} vanished at once and are kept.</source>
        <translation>
            <numerusform>%Ln Datei aus {} ist plötzlich verschwunden und bleibt verzeichnet.</numerusform>
            <numerusform>%Ln Dateien aus {} sind auf einmal verschwunden und bleiben verzeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>watching</source>
        <translation>wird beobachtet</translation>
    </message>
    <message>
        <source>watched in part</source>
        <translation>teilweise beobachtet</translation>
    </message>
    <message>
        <source>looked at regularly</source>
        <translation>wird regelmäßig durchgesehen</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>wird nicht beobachtet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be used</source>
        <translation>
            <numerusform>%Ln nicht nutzbar</numerusform>
            <numerusform>%Ln nicht nutzbar</numerusform>
        </translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>wird durchgesehen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>No photos found there yet.</source>
        <translation>Noch keine Fotos dort gefunden.</translation>
    </message>
    <message>
        <source>about {}</source>
        <translation>etwa {}</translation>
    </message>
    <message>
        <source>{photos}, {time} here, {size} of disk space</source>
        <translation>{photos}, {time} auf diesem Rechner, {size} Speicherplatz</translation>
    </message>
    <message>
        <source>More than {}</source>
        <translation>Mehr als {}</translation>
    </message>
    <message>
        <source>Indexing is paused until {}.</source>
        <translation>Die Indizierung pausiert bis {}.</translation>
    </message>
    <message>
        <source>Indexing is paused until the computer is plugged in.</source>
        <translation>Die Indizierung pausiert, bis der Rechner am Netz ist.</translation>
    </message>
    <message>
        <source>Indexing is paused, because the battery is low. It goes on with the charger.</source>
        <translation>Die Indizierung pausiert, weil der Akku fast leer ist. Am Netzteil geht es weiter.</translation>
    </message>
    <message>
        <source>Indexing is paused while the computer saves power.</source>
        <translation>Die Indizierung pausiert, solange der Rechner Strom spart.</translation>
    </message>
    <message>
        <source>Indexing is paused on battery. It goes on with the charger.</source>
        <translation>Die Indizierung pausiert im Akkubetrieb. Am Netzteil geht es weiter.</translation>
    </message>
    <message>
        <source>Half speed</source>
        <translation>Halbe Geschwindigkeit</translation>
    </message>
    <message>
        <source>Full speed on battery</source>
        <translation>Volle Geschwindigkeit im Akkubetrieb</translation>
    </message>
    <message>
        <source>Full speed, power saver on</source>
        <translation>Volle Geschwindigkeit, Energiesparen an</translation>
    </message>
    <message>
        <source>Half speed on battery</source>
        <translation>Halbe Geschwindigkeit im Akkubetrieb</translation>
    </message>
    <message>
        <source>Half speed, power saver on</source>
        <translation>Halbe Geschwindigkeit, Energiesparen an</translation>
    </message>
    <message>
        <source>Battery low</source>
        <translation>Akku fast leer</translation>
    </message>
    <message>
        <source>Power saver on</source>
        <translation>Energiesparen an</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>Akkubetrieb</translation>
    </message>
    <message>
        <source>Your photos are ready</source>
        <translation>Die Fotos sind bereit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) can be found by likeness now.</source>
        <translation>
            <numerusform>%Ln Foto lässt sich jetzt nach Ähnlichkeit finden.</numerusform>
            <numerusform>%Ln Fotos lassen sich jetzt nach Ähnlichkeit finden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) will not be shown as similar to this again.</source>
        <translation>
            <numerusform>%Ln Foto wird nicht mehr als ähnlich gezeigt.</numerusform>
            <numerusform>%Ln Fotos werden nicht mehr als ähnlich gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) left out of the library. The files stay.</source>
        <translation>
            <numerusform>%Ln Foto aus der Bibliothek ausgelassen. Die Datei bleibt.</numerusform>
            <numerusform>%Ln Fotos aus der Bibliothek ausgelassen. Die Dateien bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved to the trash.</source>
        <translation>
            <numerusform>%Ln Datei in den Papierkorb verschoben.</numerusform>
            <numerusform>%Ln Dateien in den Papierkorb verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are back.</source>
        <translation>
            <numerusform>%Ln Datei ist zurück.</numerusform>
            <numerusform>%Ln Dateien sind zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photo(s) to the trash?</source>
        <translation>
            <numerusform>%Ln Foto in den Papierkorb verschieben?</numerusform>
            <numerusform>%Ln Fotos in den Papierkorb verschieben?</numerusform>
        </translation>
    </message>
    <message>
        <source>Some have several identical files; one of each can stay.</source>
        <translation>Manche haben mehrere identische Dateien; je eine kann bleiben.</translation>
    </message>
    <message>
        <source>No identical copy of it is known here.</source>
        <translation>Hier ist keine identische Kopie davon bekannt.</translation>
    </message>
    <message>
        <source>No identical copies of them are known here.</source>
        <translation>Hier sind keine identischen Kopien davon bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) must stay.</source>
        <translation>
            <numerusform>%Ln Datei muss bleiben.</numerusform>
            <numerusform>%Ln Dateien müssen bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be undone as long as the trash is not emptied.</source>
        <translation>Das lässt sich rückgängig machen, solange der Papierkorb nicht geleert ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) chosen by hand</source>
        <translation>
            <numerusform>%Ln von Hand gewähltes Foto</numerusform>
            <numerusform>%Ln von Hand gewählte Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Search first: then the search can be saved.</source>
        <translation>Zuerst suchen: dann lässt sich die Suche speichern.</translation>
    </message>
    <message>
        <source>This search is saved already.</source>
        <translation>Diese Suche ist schon gespeichert.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Like {}</source>
        <translation>Wie {}</translation>
    </message>
    <message>
        <source>This saved search cannot be read any more.</source>
        <translation>Diese gespeicherte Suche ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>Save power again</source>
        <translation>Wieder Strom sparen</translation>
    </message>
    <message>
        <source>Full speed now</source>
        <translation>Jetzt volle Geschwindigkeit</translation>
    </message>
    <message>
        <source>All except the best of each group</source>
        <translation>Alle außer der besten jeder Gruppe</translation>
    </message>
    <message>
        <source>All except the newest of each group</source>
        <translation>Alle außer der neuesten jeder Gruppe</translation>
    </message>
    <message>
        <source>All except the biggest of each group</source>
        <translation>Alle außer der größten jeder Gruppe</translation>
    </message>
    <message>
        <source>All copies in a folder…</source>
        <translation>Alle Kopien in einem Ordner …</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Keine Duplikate</translation>
    </message>
    <message>
        <source>Copies that stay side by side</source>
        <translation>Kopien, die nebeneinander bleiben</translation>
    </message>
    <message>
        <source>A stack</source>
        <translation>Ein Stapel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identical file(s)</source>
        <translation>
            <numerusform>%Ln identische Datei</numerusform>
            <numerusform>%Ln identische Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) not in the library now</source>
        <translation>
            <numerusform>%Ln Foto zurzeit nicht in der Bibliothek</numerusform>
            <numerusform>%Ln Fotos zurzeit nicht in der Bibliothek</numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>Privatsphäre und Daten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. By itself the program opens no connection, not even to look for a newer version. Only when you press a button on the page “More models”, it fetches that model from the computer named there.</source>
        <translation>Nichts verlässt diesen Computer. Von sich aus öffnet das Programm keine Verbindung, nicht einmal, um nach einer neueren Version zu sehen. Nur auf Knopfdruck auf der Seite „Weitere Modelle“ holt es dieses Modell von dem dort genannten Computer.</translation>
    </message>
    <message>
        <source>Remove everything…</source>
        <translation>Alles entfernen …</translation>
    </message>
    <message>
        <source>This takes away the list of your photos with thumbnails and search data, what you decided about duplicates, the settings, and the entries in the menus of the desktop. Your photos stay as they are. What lies in the trash stays there, but this program can no longer bring it back.</source>
        <translation>Das entfernt die Liste der Fotos mit Vorschaubildern und Suchdaten, die Entscheidungen über Duplikate, die Einstellungen und die Einträge in den Menüs des Desktops. Die Fotos bleiben, wie sie sind. Was im Papierkorb liegt, bleibt dort, aber dieses Programm kann es nicht mehr zurückholen.</translation>
    </message>
    <message>
        <source>Remove everything and quit</source>
        <translation>Alles entfernen und beenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search model</source>
        <translation>Suchmodell</translation>
    </message>
    <message>
        <source>Look at all photos anew…</source>
        <translation>Alle Fotos neu ansehen …</translation>
    </message>
    <message>
        <source>Only needed when results seem wrong. Searches work meanwhile.</source>
        <translation>Nur nötig, wenn Ergebnisse falsch wirken. Suchen geht währenddessen.</translation>
    </message>
    <message>
        <source>Look at them anew</source>
        <translation>Neu ansehen</translation>
    </message>
    <message>
        <source>{} (preliminary)</source>
        <translation>{} (vorläufig)</translation>
    </message>
    <message>
        <source>Preliminary: it only serves until the real model is there; its results are rough.</source>
        <translation>Vorläufig: dient nur, bis das richtige Modell da ist; die Ergebnisse sind grob.</translation>
    </message>
    <message>
        <source>Version {}, {}</source>
        <translation>Version {}, {}</translation>
    </message>
    <message>
        <source>Trained on: {}</source>
        <translation>Trainiert mit: {}</translation>
    </message>
    <message>
        <source>Licence: {}</source>
        <translation>Lizenz: {}</translation>
    </message>
    <message>
        <source>Until then only the small picture can be shown.</source>
        <translation>Bis dahin ist nur das kleine Bild zu sehen.</translation>
    </message>
    <message>
        <source>Camera RAW: the preview in the file is shown.</source>
        <translation>Kamera-RAW: gezeigt wird die Vorschau in der Datei.</translation>
    </message>
    <message>
        <source>Motion photo: it contains a short film, of which one picture is shown.</source>
        <translation>Bewegtes Foto: es enthält einen kurzen Film, von dem ein Bild gezeigt wird.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln photo(s) can be dragged at once.</source>
        <translation>
            <numerusform>Höchstens %Ln Foto lässt sich auf einmal ziehen.</numerusform>
            <numerusform>Höchstens %Ln Fotos lassen sich auf einmal ziehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch it ({})</source>
        <translation>Holen ({})</translation>
    </message>
    <message>
        <source>Use a file…</source>
        <translation>Datei verwenden …</translation>
    </message>
    <message>
        <source>A file that you have fetched yourself; no network is needed</source>
        <translation>Eine selbst geholte Datei; ohne Netz</translation>
    </message>
    <message>
        <source>Let it answer</source>
        <translation>Antworten lassen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>In use. Choose another model first to remove it.</source>
        <translation>In Gebrauch. Zum Entfernen zuerst ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>Among your models.</source>
        <translation>Unter den eigenen Modellen.</translation>
    </message>
    <message>
        <source>This takes away the model and what it computed about your photos. The photos stay as they are.</source>
        <translation>Das entfernt das Modell und was es zu den Fotos berechnet hat. Die Fotos bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>It answers as soon as it has looked at all photos.</source>
        <translation>Es antwortet, sobald es alle Fotos angesehen hat.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird beendet …</translation>
    </message>
    <message>
        <source>Finds the same object and scene; self-supervised, fast.</source>
        <translation>Findet denselben Gegenstand und dieselbe Szene; selbstüberwacht, schnell.</translation>
    </message>
    <message>
        <source>Knows what things are called; groups by subject.</source>
        <translation>Weiß, wie Dinge heißen; ordnet nach Motiv.</translation>
    </message>
    <message>
        <source>As CLIP, small and fast.</source>
        <translation>Wie CLIP, klein und schnell.</translation>
    </message>
    <message>
        <source>The classical network, as it is used in research.</source>
        <translation>Das klassische Netz, wie in der Forschung verwendet.</translation>
    </message>
    <message>
        <source>From {publisher}, licence: {licence}. Fetched from {computer}.</source>
        <translation>Von {publisher}, Lizenz: {licence}. Geholt von {computer}.</translation>
    </message>
    <message>
        <source>Its hash is noted at the first time and must stay the same.</source>
        <translation>Die Prüfsumme wird beim ersten Mal notiert und muss gleich bleiben.</translation>
    </message>
    <message>
        <source>Fetching: {} of {}</source>
        <translation>Wird geholt: {} von {}</translation>
    </message>
    <message>
        <source>Reading some of your photos</source>
        <translation>Einige Fotos werden gelesen</translation>
    </message>
    <message>
        <source>Trying it in a process of its own</source>
        <translation>Es wird in einem eigenen Prozess erprobt</translation>
    </message>
    <message>
        <source>Trying it on your photos</source>
        <translation>Es wird an Fotos erprobt</translation>
    </message>
    <message>
        <source>A model is tried on your photos before it is kept, on {} at least. Add a folder with more photos first.</source>
        <translation>Ein Modell wird vor dem Behalten an mindestens {} Fotos erprobt. Zuerst einen Ordner mit mehr Fotos hinzufügen.</translation>
    </message>
    <message>
        <source>More models</source>
        <translation>Weitere Modelle</translation>
    </message>
    <message>
        <source>Models that others have published. Nothing is fetched until you press a button here; then the computer that is named beside it, and the one it may refer to, learn your network address and which file you want, and nothing else. A model is tried on some of your photos, here, before it is kept.</source>
        <translation>Modelle, die andere veröffentlicht haben. Nichts wird geholt, bevor hier ein Knopf gedrückt wird; dann erfahren der daneben genannte Computer und der, auf den er womöglich verweist, die eigene Netzadresse und welche Datei gewünscht ist, sonst nichts. Ein Modell wird hier an einigen Fotos erprobt, bevor es bleibt.</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Beginnt …</translation>
    </message>
    <message>
        <source>File of the model</source>
        <translation>Datei des Modells</translation>
    </message>
    <message>
        <source>ONNX networks</source>
        <translation>ONNX-Netze</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Stopped. What was fetched is kept; the next time goes on there.</source>
        <translation>Beendet. Das Geholte bleibt; beim nächsten Mal geht es dort weiter.</translation>
    </message>
    <message>
        <source>The library&apos;s model understands no words. One that does, such as CLIP, is under Settings, More models.</source>
        <translation>Das Modell der Bibliothek versteht keine Wörter. Eines, das sie versteht, etwa CLIP, steht unter Einstellungen, Weitere Modelle.</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Look for changes now</source>
        <translation>Jetzt nach Änderungen suchen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Folders…</source>
        <translation>Ordner …</translation>
    </message>
    <message>
        <source>Pause until…</source>
        <translation>Pausieren bis …</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Problems ({})</source>
        <translation>Probleme ({})</translation>
    </message>
</context>
<context>
    <name>AlbumControls</name>
    <message>
        <source>Remembered: it belongs to {}. No file was moved.</source>
        <translation>Gemerkt: Es gehört zu {}. Keine Datei wurde verschoben.</translation>
    </message>
    <message>
        <source>Remembered: it does not belong to {}.</source>
        <translation>Gemerkt: Es gehört nicht zu {}.</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>Photos and albums</source>
        <translation>Fotos und Alben</translation>
    </message>
    <message>
        <source>What you said about photos and albums</source>
        <translation>Was Sie über Fotos und Alben gesagt haben</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>{} belongs to {}</source>
        <translation>{} gehört zu {}</translation>
    </message>
    <message>
        <source>{} does not belong to {}</source>
        <translation>{} gehört nicht zu {}</translation>
    </message>
    <message>
        <source>A photo that is not in the library now</source>
        <translation>Ein Foto, das jetzt nicht in der Bibliothek ist</translation>
    </message>
    <message>
        <source>They count when albums are suggested and learned. No file was moved.</source>
        <translation>Sie zählen, wenn Alben vorgeschlagen und gelernt werden. Keine Datei wurde verschoben.</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Noch wurde nichts gesagt.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Hide this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Take {} out of the search</source>
        <translation>{} aus der Suche nehmen</translation>
    </message>
</context>
<context>
    <name>CleanupsList</name>
    <message>
        <source>The last 30 days. Files come back under their old names; nothing is overwritten.</source>
        <translation>Die letzten 30 Tage. Dateien kommen unter ihren alten Namen zurück; nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>Clean-ups</source>
        <translation>Aufräumaktionen</translation>
    </message>
    <message>
        <source>Nothing was cleaned up</source>
        <translation>Es wurde nichts aufgeräumt</translation>
    </message>
    <message>
        <source>What goes to the trash is listed here and can be brought back.</source>
        <translation>Was in den Papierkorb geht, steht hier und lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>Files brought back</source>
        <translation>Zurückgeholte Dateien</translation>
    </message>
    <message>
        <source>Bring the files back</source>
        <translation>Dateien zurückholen</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Side by side (C)</source>
        <translation>Nebeneinander (C)</translation>
    </message>
    <message>
        <source>Flicker (Tab)</source>
        <translation>Blinken (Tab)</translation>
    </message>
    <message>
        <source>Difference (D)</source>
        <translation>Unterschied (D)</translation>
    </message>
    <message>
        <source>Laid over each other</source>
        <translation>Übereinandergelegt</translation>
    </message>
    <message>
        <source>Show a crop where it lies in the original</source>
        <translation>Ausschnitt an seiner Stelle im Original zeigen</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Ganz zeigen</translation>
    </message>
    <message>
        <source>Every pixel (Z)</source>
        <translation>Jedes Pixel (Z)</translation>
    </message>
    <message>
        <source>Tab shows the other picture in the same place. Left and right: other files.</source>
        <translation>Tab zeigt das andere Bild an derselben Stelle. Links und rechts: andere Dateien.</translation>
    </message>
    <message>
        <source>Looking for differences…</source>
        <translation>Unterschiede werden gesucht …</translation>
    </message>
    <message>
        <source>Grey is the same, yellow to red differs: {share} of the common part.</source>
        <translation>Grau ist gleich, Gelb bis Rot unterscheidet sich: {share} des gemeinsamen Teils.</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>weniger als 1 %</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Striped: only in the file that stays ({}).</source>
        <translation>Gestreift: nur in der Datei, die bleibt ({}).</translation>
    </message>
    <message>
        <source>Only what differs is listed. Wheel and drag move all.</source>
        <translation>Nur Unterschiede sind aufgeführt. Mausrad und Ziehen bewegen alle.</translation>
    </message>
</context>
<context>
    <name>DateRange</name>
    <message>
        <source>Only photos from…</source>
        <translation>Nur Fotos vom …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>DecisionsList</name>
    <message>
        <source>Remembered decisions</source>
        <translation>Gemerkte Entscheidungen</translation>
    </message>
    <message>
        <source>Nothing was decided yet</source>
        <translation>Noch nichts entschieden</translation>
    </message>
    <message>
        <source>Groups that you settle (N) are listed here and can be taken back.</source>
        <translation>Erledigte Gruppen (N) stehen hier und lassen sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>They are about what the photos show, so they hold after moves and renames. A group comes back by itself only when a new file joins it.</source>
        <translation>Sie betreffen, was die Fotos zeigen, und gelten darum auch nach dem Verschieben und Umbenennen. Eine Gruppe kommt nur von selbst wieder, wenn eine neue Datei hinzukommt.</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Nothing is marked.</source>
        <translation>Nichts ist markiert.</translation>
    </message>
    <message>
        <source>Files are being moved already.</source>
        <translation>Es werden gerade Dateien verschoben.</translation>
    </message>
    <message>
        <source>Nothing to undo here; clean-ups are in the history.</source>
        <translation>Hier gibt es nichts rückgängig zu machen; Aufräumaktionen stehen im Verlauf.</translation>
    </message>
</context>
<context>
    <name>DuplicatesView</name>
    <message>
        <source>Files of the group</source>
        <translation>Dateien der Gruppe</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regeln …</translation>
    </message>
    <message>
        <source>Which file stays: the order of the rules (R)</source>
        <translation>Welche Datei bleibt: die Reihenfolge der Regeln (R)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept and go to the next group (A)</source>
        <translation>Annehmen und zur nächsten Gruppe (A)</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Diese behalten</translation>
    </message>
    <message>
        <source>Keep this file (K)</source>
        <translation>Diese Datei behalten (K)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare (C)</source>
        <translation>Vergleichen (C)</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Keine Duplikate</translation>
    </message>
    <message>
        <source>Remember that these are no duplicates (N)</source>
        <translation>Merken, dass das keine Duplikate sind (N)</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stapeln</translation>
    </message>
    <message>
        <source>Keep them together: searches show them in one tile (S)</source>
        <translation>Zusammen behalten: Suchen zeigen sie in einer Kachel (S)</translation>
    </message>
    <message>
        <source>Mark by rule</source>
        <translation>Nach Regel markieren</translation>
    </message>
    <message>
        <source>Take all marks away</source>
        <translation>Alle Markierungen entfernen</translation>
    </message>
    <message>
        <source>See what would go (Del)</source>
        <translation>Zeigen, was wegkäme (Entf)</translation>
    </message>
    <message>
        <source>History of clean-ups and decisions (H)</source>
        <translation>Verlauf der Aufräumaktionen und Entscheidungen (H)</translation>
    </message>
    <message>
        <source>All keys (?)</source>
        <translation>Alle Tasten (?)</translation>
    </message>
    <message>
        <source>Looking for copies…</source>
        <translation>Suche nach Kopien …</translation>
    </message>
    <message>
        <source>The first groups come in a moment.</source>
        <translation>Die ersten Gruppen erscheinen gleich.</translation>
    </message>
    <message>
        <source>No copies here</source>
        <translation>Keine Kopien hier</translation>
    </message>
    <message>
        <source>What you settled before stays away until a new file joins it.</source>
        <translation>Erledigtes bleibt weg, bis eine neue Datei hinzukommt.</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>This is a bug in photofinder. Your photos are not affected, and you can go on. The text below helps to mend it; nothing is sent anywhere.</source>
        <translation>Das ist ein Fehler in photofinder. Fotos sind nicht betroffen, und die Arbeit kann weitergehen. Der Text unten hilft, ihn zu beheben; nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>There is no program to show folders with.</source>
        <translation>Es gibt kein Programm, das Ordner anzeigt.</translation>
    </message>
    <message>
        <source>Its drive is not connected.</source>
        <translation>Das Laufwerk ist nicht verbunden.</translation>
    </message>
    <message>
        <source>There is no program to open this photo with.</source>
        <translation>Es gibt kein Programm, das dieses Foto öffnet.</translation>
    </message>
    <message>
        <source>{} could not be started.</source>
        <translation>{} konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Öffnen mit</translation>
    </message>
    <message>
        <source>Copied the path.</source>
        <translation>Pfad kopiert.</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Only in folder</source>
        <translation>Nur im Ordner</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Nur aus</translation>
    </message>
    <message>
        <source>Only between two days…</source>
        <translation>Nur zwischen zwei Tagen …</translation>
    </message>
    <message>
        <source>Fold copies into one tile</source>
        <translation>Kopien in einer Kachel zusammenfassen</translation>
    </message>
    <message>
        <source>Hide the same moment</source>
        <translation>Denselben Moment ausblenden</translation>
    </message>
    <message>
        <source>in {}</source>
        <translation>in {}</translation>
    </message>
    <message>
        <source>All of {}</source>
        <translation>Ganz {}</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Choose folders with photos</source>
        <translation>Ordner mit Fotos auswählen</translation>
    </message>
    <message>
        <source>Their photos are looked at once; then every similar one is a click away. You can search from the first hundred photos on.</source>
        <translation>Die Fotos darin werden einmal angesehen; danach ist jedes ähnliche nur einen Klick entfernt. Suchen geht ab den ersten hundert Fotos.</translation>
    </message>
    <message>
        <source>or drop folders here</source>
        <translation>oder Ordner hier ablegen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Your photos are never changed.</source>
        <translation>Nichts verlässt diesen Rechner. Fotos werden nie verändert.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Choose a folder with photos</source>
        <translation>Ordner mit Fotos auswählen</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Weiteren Ordner auswählen …</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner auswählen …</translation>
    </message>
    <message>
        <source>Drop folders here; single photos can be searched later.</source>
        <translation>Hier Ordner ablegen; nach einzelnen Fotos lässt sich später suchen.</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Look for changes now</source>
        <translation>Jetzt nach Änderungen suchen</translation>
    </message>
    <message>
        <source>Take this folder out of the library</source>
        <translation>Diesen Ordner aus der Bibliothek nehmen</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>No file in this folder can ever be removed</source>
        <translation>Keine Datei in diesem Ordner kann je entfernt werden</translation>
    </message>
    <message>
        <source>Leave out, for example: *.png, Screenshots</source>
        <translation>Auslassen, zum Beispiel: *.png, Screenshots</translation>
    </message>
    <message>
        <source>Patterns of files and folders to leave out</source>
        <translation>Muster für Dateien und Ordner, die ausgelassen werden</translation>
    </message>
    <message>
        <source>They are gone</source>
        <translation>Sie sind weg</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Take it out of the library? The photos stay where they are.</source>
        <translation>Aus der Bibliothek nehmen? Die Fotos bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders with photos</source>
        <translation>Ordner mit Fotos</translation>
    </message>
    <message>
        <source>Photos in these folders and all folders below are found. Nothing in them is ever changed. Drop folders here to add them.</source>
        <translation>Fotos in diesen Ordnern und allen Unterordnern werden gefunden. Nichts darin wird je verändert. Ordner zum Hinzufügen hier ablegen.</translation>
    </message>
    <message>
        <source>No folder yet.</source>
        <translation>Noch kein Ordner.</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Choose a folder with photos</source>
        <translation>Ordner mit Fotos auswählen</translation>
    </message>
</context>
<context>
    <name>GridPage</name>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Choose folders…</source>
        <translation>Ordner auswählen …</translation>
    </message>
    <message>
        <source>No photos here yet</source>
        <translation>Noch keine Fotos hier</translation>
    </message>
    <message>
        <source>New photos appear here by themselves. Other folders can be added, or dropped on the window.</source>
        <translation>Neue Fotos erscheinen hier von selbst. Weitere Ordner lassen sich hinzufügen oder auf dem Fenster ablegen.</translation>
    </message>
    <message>
        <source>Drop folders with photos here</source>
        <translation>Ordner mit Fotos hier ablegen</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Your photos are never changed.</source>
        <translation>Nichts verlässt diesen Rechner. Fotos werden nie verändert.</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Suche nach Fotos …</translation>
    </message>
    <message>
        <source>No photo is this much alike</source>
        <translation>So ähnlich ist kein Foto</translation>
    </message>
    <message>
        <source>Move the slider at the top towards Everything to see more.</source>
        <translation>Den Regler oben in Richtung „Alles“ schieben, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Nothing similar found</source>
        <translation>Nichts Ähnliches gefunden</translation>
    </message>
</context>
<context>
    <name>GroupsPanel</name>
    <message>
        <source>Groups of copies</source>
        <translation>Gruppen von Kopien</translation>
    </message>
    <message>
        <source>Which kinds of groups to show</source>
        <translation>Welche Arten von Gruppen gezeigt werden</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Search for copies</source>
        <translation>Nach Kopien suchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>{done} of {total} photos looked at</source>
        <translation>{done} von {total} Fotos angesehen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Search not finished</source>
        <translation>Suche nicht beendet</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Aufräumaktion</translation>
    </message>
    <message>
        <source>Where its files are</source>
        <translation>Wo die Dateien sind</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Clean-ups</source>
        <translation>Aufräumaktionen</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Facts about the photo</source>
        <translation>Angaben zum Foto</translation>
    </message>
    <message>
        <source>Select a photo to see its facts.</source>
        <translation>Ein Foto auswählen, um seine Angaben zu sehen.</translation>
    </message>
    <message>
        <source>Size in all</source>
        <translation>Größe insgesamt</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Zeitraum</translation>
    </message>
</context>
<context>
    <name>KeeperRules</name>
    <message>
        <source>Rules for the file to keep, in their order</source>
        <translation>Regeln für die bleibende Datei, der Reihe nach</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Hoch</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Runter</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>Übliche Reihenfolge</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Go on indexing</source>
        <translation>Indizierung fortsetzen</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Indizierung pausieren</translation>
    </message>
    <message>
        <source>Looking for changes in all folders.</source>
        <translation>In allen Ordnern wird nach Änderungen gesucht.</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>Pause for an hour</source>
        <translation>Eine Stunde pausieren</translation>
    </message>
    <message>
        <source>Pause until the next start</source>
        <translation>Bis zum nächsten Start pausieren</translation>
    </message>
    <message>
        <source>Pause until plugged in</source>
        <translation>Pausieren, bis das Netzteil angeschlossen ist</translation>
    </message>
</context>
<context>
    <name>PhotoCommands</name>
    <message>
        <source>This file has a name that no pattern can hold.</source>
        <translation>Der Name dieser Datei passt in kein Muster.</translation>
    </message>
    <message>
        <source>Nothing was moved: {}.</source>
        <translation>Es wurde nichts verschoben: {}.</translation>
    </message>
    <message>
        <source>Nothing came back: {}.</source>
        <translation>Es kam nichts zurück: {}.</translation>
    </message>
</context>
<context>
    <name>PhotoCompare</name>
    <message>
        <source>Their drive is not connected.</source>
        <translation>Ihr Laufwerk ist nicht verbunden.</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
</context>
<context>
    <name>PictureSession</name>
    <message>
        <source>This photo is not in the library any more.</source>
        <translation>Dieses Foto ist nicht mehr in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>PlacesModel</name>
    <message>
        <source>Many of its files vanished at once and are kept</source>
        <translation>Viele Dateien darin sind auf einmal verschwunden und bleiben verzeichnet</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Stays: {}</source>
        <translation>Bleibt: {}</translation>
    </message>
    <message>
        <source>Goes; this copy stays: {}</source>
        <translation>Geht; diese Kopie bleibt: {}</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>to the trash</source>
        <translation>in den Papierkorb</translation>
    </message>
    <message>
        <source>freed</source>
        <translation>werden frei</translation>
    </message>
    <message>
        <source>lose all copies</source>
        <translation>verlieren alle Kopien</translation>
    </message>
    <message>
        <source>skipped, with the reason below</source>
        <translation>übersprungen, Grund siehe unten</translation>
    </message>
    <message>
        <source>Files of the dry run</source>
        <translation>Dateien des Probelaufs</translation>
    </message>
    <message>
        <source>Files moved</source>
        <translation>Verschobene Dateien</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Dateien werden geprüft …</translation>
    </message>
    <message>
        <source>This would go to the trash and to quarantine</source>
        <translation>Das käme in den Papierkorb und in Quarantäne</translation>
    </message>
    <message>
        <source>This would go to the trash</source>
        <translation>Das käme in den Papierkorb</translation>
    </message>
    <message>
        <source>There is no trash at {place}. The folder “{folder}” on that same volume takes its part: files wait there until you bring them back or remove them yourself.</source>
        <translation>Bei {place} gibt es keinen Papierkorb. Seine Rolle übernimmt der Ordner „{folder}“ auf demselben Datenträger: dort warten Dateien, bis sie zurückgeholt oder von Hand entfernt werden.</translation>
    </message>
    <message>
        <source>Moving the files…</source>
        <translation>Dateien werden verschoben …</translation>
    </message>
    <message>
        <source>Cancel leaves the rest where it is; what went can be brought back.</source>
        <translation>Abbrechen lässt den Rest, wo er ist; was weg ist, lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing has moved yet. Each file is looked at again just before it goes; it goes to the trash, never further, and can be brought back.</source>
        <translation>Noch wurde nichts verschoben. Jede Datei wird unmittelbar vorher noch einmal geprüft; sie kommt in den Papierkorb, nie weiter, und lässt sich zurückholen.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The settings could not be saved: {}.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden: {}.</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>ProblemRows</name>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>These files could not be used. The rest of the library is not affected; a file that changes is tried again by itself.</source>
        <translation>Diese Dateien waren nicht nutzbar. Der Rest der Bibliothek ist nicht betroffen; eine Datei, die sich ändert, wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Show ignored</source>
        <translation>Ignorierte zeigen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>Every file could be used.</source>
        <translation>Jede Datei war nutzbar.</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Alle erneut versuchen</translation>
    </message>
    <message>
        <source>Do not ignore</source>
        <translation>Nicht ignorieren</translation>
    </message>
    <message>
        <source>Ignore all</source>
        <translation>Alle ignorieren</translation>
    </message>
</context>
<context>
    <name>QueryInput</name>
    <message>
        <source>A search needs at least one photo to be like.</source>
        <translation>Eine Suche braucht mindestens ein Foto als Vorlage.</translation>
    </message>
</context>
<context>
    <name>QueryStrip</name>
    <message>
        <source>Similar to</source>
        <translation>Ähnlich wie</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>alle diese</translation>
    </message>
    <message>
        <source>any of these</source>
        <translation>eins davon</translation>
    </message>
    <message>
        <source>All or any of the examples</source>
        <translation>Allen oder einem der Beispiele</translation>
    </message>
    <message>
        <source>Narrow the search, or show it differently</source>
        <translation>Suche eingrenzen oder anders darstellen</translation>
    </message>
    <message>
        <source>Save this search (Ctrl+S)</source>
        <translation>Diese Suche speichern (Strg+S)</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Wie ähnlich</translation>
    </message>
    <message>
        <source>How alike photos must be: from Identical to Everything</source>
        <translation>Wie ähnlich Fotos sein müssen: von „Identisch“ bis „Alles“</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Looking for</source>
        <translation>Gesucht:</translation>
    </message>
    <message>
        <source>Less like {}</source>
        <translation>Weniger wie {}</translation>
    </message>
    <message>
        <source>Only in the folder {}</source>
        <translation>Nur im Ordner {}</translation>
    </message>
    <message>
        <source>Only photos from {}</source>
        <translation>Nur Fotos vom {}</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Move all files</source>
        <translation>Alle Dateien verschieben</translation>
    </message>
    <message>
        <source>Keep one of each</source>
        <translation>Je eine behalten</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Which file stays</source>
        <translation>Welche Datei bleibt</translation>
    </message>
    <message>
        <source>The first rule that tells two files apart decides. Drag the rules into your order. Where none decides, the group is called a tie.</source>
        <translation>Die erste Regel, die zwei Dateien unterscheidet, entscheidet. Die Regeln lassen sich durch Ziehen ordnen. Entscheidet keine, herrscht Gleichstand.</translation>
    </message>
    <message>
        <source>Groups that you have decided about stay as they are.</source>
        <translation>Gruppen, über die schon entschieden ist, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Removed the saved search {}.</source>
        <translation>Gespeicherte Suche {} entfernt.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indizierung</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>More models</source>
        <translation>Weitere Modelle</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>Privatsphäre und Daten</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>Version {}</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>One photo</source>
        <translation>Ein Foto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>View the photo</source>
        <translation>Foto ansehen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Zurück zur Bibliothek</translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translation>Nächstes, voriges</translation>
    </message>
    <message>
        <source>Play or pause an animation</source>
        <translation>Animation abspielen oder anhalten</translation>
    </message>
    <message>
        <source>All of it, every pixel</source>
        <translation>Ganz, jedes Pixel</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Größer, kleiner</translation>
    </message>
    <message>
        <source>Find a part of it</source>
        <translation>Nach einem Ausschnitt suchen</translation>
    </message>
    <message>
        <source>Keypoints</source>
        <translation>Merkmalspunkte</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>Ansicht drehen</translation>
    </message>
    <message>
        <source>Back to the photos</source>
        <translation>Zurück zu den Fotos</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Show what is being done</source>
        <translation>Zeigen, was gerade geschieht</translation>
    </message>
    <message>
        <source>Indexing progress</source>
        <translation>Fortschritt der Indizierung</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Indizierung pausieren</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Größe der Vorschaubilder</translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation>Indizierung fortsetzen</translation>
    </message>
</context>
<context>
    <name>SuggestionBox</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Remembered for later suggestions. No file is moved.</source>
        <translation>Wird für spätere Vorschläge gemerkt. Keine Datei wird verschoben.</translation>
    </message>
    <message>
        <source>All answers…</source>
        <translation>Alle Antworten …</translation>
    </message>
    <message>
        <source>Looks like it belongs to: {} ({})</source>
        <translation>Gehört anscheinend zu: {} ({})</translation>
    </message>
    <message>
        <source>Perhaps it belongs to: {} ({})</source>
        <translation>Gehört vielleicht zu: {} ({})</translation>
    </message>
    <message>
        <source>Yes, it belongs to {}</source>
        <translation>Ja, es gehört zu {}</translation>
    </message>
    <message>
        <source>No, it does not belong to {}</source>
        <translation>Nein, es gehört nicht zu {}</translation>
    </message>
    <message>
        <source>You said: it belongs to {}.</source>
        <translation>Sie haben gesagt: Es gehört zu {}.</translation>
    </message>
    <message>
        <source>You said: it does not belong to {}.</source>
        <translation>Sie haben gesagt: Es gehört nicht zu {}.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back: {}</source>
        <translation>Zurücknehmen: {}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vor (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Search in words (Ctrl+F)</source>
        <translation>Mit Worten suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Find similar from file…</source>
        <translation>Ähnliche zu einer Datei finden …</translation>
    </message>
    <message>
        <source>Search with a picture from outside (Ctrl+O)</source>
        <translation>Mit einem Bild von außerhalb suchen (Strg+O)</translation>
    </message>
    <message>
        <source>Folders…</source>
        <translation>Ordner …</translation>
    </message>
    <message>
        <source>Choose the folders with photos</source>
        <translation>Ordner mit Fotos festlegen</translation>
    </message>
    <message>
        <source>Show whole photos</source>
        <translation>Ganze Fotos zeigen</translation>
    </message>
    <message>
        <source>Facts about the photo (I)</source>
        <translation>Angaben zum Foto (I)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show photofinder</source>
        <translation>photofinder zeigen</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Indizierung pausieren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation>Indizierung fortsetzen</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>Type the beginning of a file name</source>
        <translation>Anfang eines Dateinamens tippen</translation>
    </message>
    <message>
        <source>No name here begins with “{}”</source>
        <translation>Kein Name hier beginnt mit „{}“</translation>
    </message>
</context>
<context>
    <name>VanishBanner</name>
    <message>
        <source>They may only be away for a while. They are found again by themselves when they are back.</source>
        <translation>Vielleicht sind sie nur vorübergehend weg. Sobald sie zurück sind, werden sie von selbst wiedergefunden.</translation>
    </message>
    <message>
        <source>They are gone</source>
        <translation>Sie sind weg</translation>
    </message>
    <message>
        <source>Take them out of the library</source>
        <translation>Aus der Bibliothek nehmen</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Weiter warten</translation>
    </message>
    <message>
        <source>Keep them in the library and ask no more for now</source>
        <translation>In der Bibliothek behalten und vorerst nicht mehr fragen</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Back to the photos (Esc)</source>
        <translation>Zurück zu den Fotos (Esc)</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Ähnliche finden</translation>
    </message>
    <message>
        <source>Find similar photos (F)</source>
        <translation>Ähnliche Fotos finden (F)</translation>
    </message>
    <message>
        <source>Find a part of it: draw a rectangle (S)</source>
        <translation>Nach einem Ausschnitt suchen: ein Rechteck ziehen (S)</translation>
    </message>
    <message>
        <source>Show what is recognised: keypoints (K)</source>
        <translation>Zeigen, was erkannt wird: Merkmalspunkte (K)</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>Abspielen oder anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Turn the view (R)</source>
        <translation>Ansicht drehen (R)</translation>
    </message>
    <message>
        <source>Show all of it (0)</source>
        <translation>Ganz zeigen (0)</translation>
    </message>
    <message>
        <source>Show every pixel (1)</source>
        <translation>Jedes Pixel zeigen (1)</translation>
    </message>
    <message>
        <source>Facts about the photo (I)</source>
        <translation>Angaben zum Foto (I)</translation>
    </message>
    <message>
        <source>The frame shows where the picture that you search with lies.</source>
        <translation>Der Rahmen zeigt, wo das Bild liegt, mit dem gesucht wird.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Find similar</source>
        <translation>Ähnliche finden</translation>
    </message>
    <message>
        <source>Find similar in this folder</source>
        <translation>Ähnliche in diesem Ordner finden</translation>
    </message>
    <message>
        <source>Find duplicates of this</source>
        <translation>Duplikate hiervon finden</translation>
    </message>
    <message>
        <source>Add to search</source>
        <translation>Zur Suche hinzufügen</translation>
    </message>
    <message>
        <source>Less like this</source>
        <translation>Weniger wie dieses</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Not similar</source>
        <translation>Nicht ähnlich</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Move to trash…</source>
        <translation>In den Papierkorb …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Show or fold the copies of a tile</source>
        <translation>Kopien einer Kachel zeigen oder einklappen</translation>
    </message>
    <message>
        <source>Go to a file name</source>
        <translation>Zu einem Dateinamen springen</translation>
    </message>
    <message>
        <source>Paste picture and search</source>
        <translation>Bild einfügen und suchen</translation>
    </message>
    <message>
        <source>Search in words</source>
        <translation>Mit Worten suchen</translation>
    </message>
    <message>
        <source>Find similar from file…</source>
        <translation>Ähnliche zu einer Datei finden …</translation>
    </message>
    <message>
        <source>Folders…</source>
        <translation>Ordner …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Facts about the photo</source>
        <translation>Angaben zum Foto</translation>
    </message>
    <message>
        <source>Show whole photos</source>
        <translation>Ganze Fotos zeigen</translation>
    </message>
    <message>
        <source>Larger thumbnails</source>
        <translation>Größere Vorschaubilder</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>Kleinere Vorschaubilder</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Indizierung pausieren</translation>
    </message>
    <message>
        <source>Look for changes now</source>
        <translation>Jetzt nach Änderungen suchen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Settings and about…</source>
        <translation>Einstellungen und Info …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Find similar to all of these</source>
        <translation>Ähnliche zu all diesen finden</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Öffnen mit</translation>
    </message>
    <message>
        <source>Other program…</source>
        <translation>Anderes Programm …</translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>Find similar photos</source>
        <translation>Ähnliche Fotos finden</translation>
    </message>
    <message>
        <source>Find photos similar to…</source>
        <translation>Ähnliche Fotos finden zu …</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
</context>
<context>
    <name>WindowLayout</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Add to library</source>
        <translation>Zur Bibliothek hinzufügen</translation>
    </message>
</context>
<context>
    <name>WordField</name>
    <message>
        <source>Search in words</source>
        <translation>Mit Worten suchen</translation>
    </message>
    <message>
        <source>Say what the photos show, then Enter (Ctrl+F comes here).
A minus before a word: not that.
Shift+Enter adds to the search on the screen.</source>
        <translation>Sagen, was auf den Fotos ist, dann Eingabetaste (Strg+F führt hierher).
Ein Minus vor einem Wort: das nicht.
Umschalt+Eingabe erweitert die angezeigte Suche.</translation>
    </message>
</context>
<context>
    <name>WordsSession</name>
    <message>
        <source>Say in a word or two what the photos show.</source>
        <translation>In ein, zwei Worten sagen, was die Fotos zeigen.</translation>
    </message>
</context>
</TS>
