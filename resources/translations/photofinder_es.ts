<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>enlarged from about {}</source>
        <translation>ampliada desde el {} aproximadamente</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>{} of the pixels</source>
        <translation>{} de los píxeles</translation>
    </message>
    <message>
        <source>{} × the pixels</source>
        <translation>{} veces los píxeles</translation>
    </message>
    <message>
        <source>other shape</source>
        <translation>otra forma</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>{} less</source>
        <translation>{} menos</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{} más</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>not {}</source>
        <translation>no es {}</translation>
    </message>
    <message>
        <source>lossless</source>
        <translation>sin pérdida</translation>
    </message>
    <message>
        <source>{saved}, once {real}</source>
        <translation>{saved}, antes {real}</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>more compressed</source>
        <translation>más comprimida</translation>
    </message>
    <message>
        <source>less compressed</source>
        <translation>menos comprimida</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>date is lost</source>
        <translation>ha perdido la fecha</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>knows its date</source>
        <translation>conserva la fecha</translation>
    </message>
    <message>
        <source>{} later</source>
        <translation>{} después</translation>
    </message>
    <message>
        <source>{} earlier</source>
        <translation>{} antes</translation>
    </message>
    <message>
        <source>{} d</source>
        <translation>{} d</translation>
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
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>another folder</source>
        <translation>otra carpeta</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>the same bytes</source>
        <translation>los mismos bytes</translation>
    </message>
    <message>
        <source>same shot</source>
        <translation>la misma toma</translation>
    </message>
    <message>
        <source>alike, {}</source>
        <translation>parecida, {}</translation>
    </message>
    <message>
        <source>too little detail: cannot tell</source>
        <translation>muy poco detalle para saberlo</translation>
    </message>
    <message>
        <source>another shot</source>
        <translation>otra toma</translation>
    </message>
    <message>
        <source>not compared point by point</source>
        <translation>no comparada punto por punto</translation>
    </message>
    <message>
        <source>shows {} of it</source>
        <translation>muestra el {}</translation>
    </message>
    <message>
        <source>more around it</source>
        <translation>más alrededor</translation>
    </message>
    <message>
        <source>turned by {}°</source>
        <translation>girada {}°</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>reflejada</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>Previous or next group</source>
        <translation>Grupo anterior o siguiente</translation>
    </message>
    <message>
        <source>Previous or next file of the group</source>
        <translation>Archivo anterior o siguiente del grupo</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Mark the file for the trash, or take the mark away</source>
        <translation>Marcar el archivo para la papelera o quitarle la marca</translation>
    </message>
    <message>
        <source>Keep this file instead of the proposed one</source>
        <translation>Conservar este archivo en lugar del propuesto</translation>
    </message>
    <message>
        <source>Accept the group as it is proposed, and go to the next one</source>
        <translation>Aceptar el grupo como se propone y pasar al siguiente</translation>
    </message>
    <message>
        <source>Not duplicates: remembered, the group does not come back</source>
        <translation>No son duplicados: se recuerda y el grupo no vuelve</translation>
    </message>
    <message>
        <source>Stack: they stay, and searches show them in one tile</source>
        <translation>Apilar: se quedan y las búsquedas las muestran en un solo recuadro</translation>
    </message>
    <message>
        <source>Compare the files large, side by side</source>
        <translation>Comparar los archivos en grande, lado a lado</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Compare by flicker: one after the other in the same place</source>
        <translation>Comparar por parpadeo: una tras otra en el mismo lugar</translation>
    </message>
    <message>
        <source>Show what differs, in colours</source>
        <translation>Mostrar en color lo que difiere</translation>
    </message>
    <message>
        <source>While comparing: every pixel (1:1), and back</source>
        <translation>Al comparar: cada píxel (1:1) y volver</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Show what the trash would take: nothing moves before you say so</source>
        <translation>Mostrar qué iría a la papelera: nada se mueve hasta que lo digas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The order of the rules that choose the file to keep</source>
        <translation>El orden de las reglas que eligen el archivo que se conserva</translation>
    </message>
    <message>
        <source>History of clean-ups and decisions</source>
        <translation>Historial de limpiezas y decisiones</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with it</source>
        <translation>
            <numerusform>con %Ln archivo asociado</numerusform>
            <numerusform>con %Ln archivos asociados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use a quarantine folder for %Ln file(s) without a trash</source>
        <translation>
            <numerusform>Usar una carpeta de cuarentena para %Ln archivo sin papelera</numerusform>
            <numerusform>Usar una carpeta de cuarentena para %Ln archivos sin papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln file(s) to the trash</source>
        <translation>
            <numerusform>Mover %Ln archivo a la papelera</numerusform>
            <numerusform>Mover %Ln archivos a la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Identical files</source>
        <translation>Archivos idénticos</translation>
    </message>
    <message>
        <source>Same picture</source>
        <translation>La misma imagen</translation>
    </message>
    <message>
        <source>Same moment</source>
        <translation>El mismo momento</translation>
    </message>
    <message>
        <source>Looks alike</source>
        <translation>Se parece</translation>
    </message>
    <message>
        <source>Every byte is the same.</source>
        <translation>Todos los bytes son iguales.</translation>
    </message>
    <message>
        <source>One shot, edited or saved again: its points fit and its pixels agree.</source>
        <translation>Una misma toma, editada o guardada de nuevo: sus puntos encajan y sus píxeles coinciden.</translation>
    </message>
    <message>
        <source>Different shots taken within seconds. They are not copies.</source>
        <translation>Tomas distintas hechas en pocos segundos. No son copias.</translation>
    </message>
    <message>
        <source>They look alike, no more than that. They are not copies.</source>
        <translation>Se parecen, nada más. No son copias.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked</source>
        <translation>
            <numerusform>%Ln marcado</numerusform>
            <numerusform>%Ln marcados</numerusform>
        </translation>
    </message>
    <message>
        <source>{} can be freed</source>
        <translation>se pueden liberar {}</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Nuevo aquí</translation>
    </message>
    <message>
        <source>{} stays: you chose it.</source>
        <translation>{} se queda: así lo elegiste.</translation>
    </message>
    <message>
        <source>A tie: no rule prefers it to the next one.</source>
        <translation>Empate: ninguna regla lo prefiere al siguiente.</translation>
    </message>
    <message>
        <source>{} stays.</source>
        <translation>{} se queda.</translation>
    </message>
    <message>
        <source>{name} stays because {reasons}.</source>
        <translation>{name} se queda porque {reasons}.</translation>
    </message>
    <message>
        <source>{reason}: {detail}</source>
        <translation>{reason}: {detail}</translation>
    </message>
    <message>
        <source>its companion: {}</source>
        <translation>su archivo asociado: {}</translation>
    </message>
    <message>
        <source>it lies in a protected folder</source>
        <translation>está en una carpeta protegida</translation>
    </message>
    <message>
        <source>it is the one that is kept</source>
        <translation>es el que se conserva</translation>
    </message>
    <message>
        <source>it is the kept file under another name</source>
        <translation>es el archivo que se conserva, con otro nombre</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>it has changed since it was read</source>
        <translation>ha cambiado desde que se leyó</translation>
    </message>
    <message>
        <source>it has changed since the dry run</source>
        <translation>ha cambiado desde la simulación</translation>
    </message>
    <message>
        <source>it is being changed</source>
        <translation>se está modificando</translation>
    </message>
    <message>
        <source>it has other bytes than expected</source>
        <translation>sus bytes no son los esperados</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>its drive is not connected</source>
        <translation>su unidad no está conectada</translation>
    </message>
    <message>
        <source>the file to keep is not there any more</source>
        <translation>el archivo que se conserva ya no está</translation>
    </message>
    <message>
        <source>the file to keep is no ordinary file</source>
        <translation>el archivo que se conserva no es un archivo normal</translation>
    </message>
    <message>
        <source>the file to keep has changed since it was read</source>
        <translation>el archivo que se conserva ha cambiado desde que se leyó</translation>
    </message>
    <message>
        <source>the file to keep has changed since the dry run</source>
        <translation>el archivo que se conserva ha cambiado desde la simulación</translation>
    </message>
    <message>
        <source>the file to keep is being changed</source>
        <translation>el archivo que se conserva se está modificando</translation>
    </message>
    <message>
        <source>the file to keep has other bytes than expected</source>
        <translation>los bytes del archivo que se conserva no son los esperados</translation>
    </message>
    <message>
        <source>the file to keep cannot be read</source>
        <translation>el archivo que se conserva no se puede leer</translation>
    </message>
    <message>
        <source>the file to keep is no readable picture</source>
        <translation>el archivo que se conserva no es una imagen legible</translation>
    </message>
    <message>
        <source>the file to keep lies in a trash</source>
        <translation>el archivo que se conserva está en una papelera</translation>
    </message>
    <message>
        <source>its film has no counterpart beside the file to keep</source>
        <translation>su vídeo no tiene equivalente junto al archivo que se conserva</translation>
    </message>
    <message>
        <source>its side file has no counterpart beside the file to keep</source>
        <translation>su archivo asociado no tiene equivalente junto al archivo que se conserva</translation>
    </message>
    <message>
        <source>it has side files, and those are to stay</source>
        <translation>tiene archivos asociados, y esos deben quedarse</translation>
    </message>
    <message>
        <source>its volume has no trash</source>
        <translation>su volumen no tiene papelera</translation>
    </message>
    <message>
        <source>no quarantine folder can be made on its volume</source>
        <translation>no se puede crear una carpeta de cuarentena en su volumen</translation>
    </message>
    <message>
        <source>the trash cannot be written</source>
        <translation>no se puede escribir en la papelera</translation>
    </message>
    <message>
        <source>it could not be moved</source>
        <translation>no se pudo mover</translation>
    </message>
    <message>
        <source>it stopped half-way</source>
        <translation>se detuvo a medias</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>it is not in the trash any more</source>
        <translation>ya no está en la papelera</translation>
    </message>
    <message>
        <source>it is neither in its folder nor in the trash</source>
        <translation>no está ni en su carpeta ni en la papelera</translation>
    </message>
    <message>
        <source>the file in the trash is another one</source>
        <translation>el archivo de la papelera es otro</translation>
    </message>
    <message>
        <source>another file has this name now</source>
        <translation>ahora otro archivo tiene este nombre</translation>
    </message>
    <message>
        <source>it cannot come back</source>
        <translation>no puede volver</translation>
    </message>
    <message>
        <source>its photo cannot come back</source>
        <translation>su foto no puede volver</translation>
    </message>
    <message>
        <source>interrupted before it was moved</source>
        <translation>interrumpido antes de moverlo</translation>
    </message>
    <message>
        <source>it is rated</source>
        <translation>tiene valoración</translation>
    </message>
    <message>
        <source>it has a side file</source>
        <translation>tiene un archivo asociado</translation>
    </message>
    <message>
        <source>it is the original format ({})</source>
        <translation>es el formato original ({})</translation>
    </message>
    <message>
        <source>it has more real pixels ({} × {})</source>
        <translation>tiene más píxeles reales ({} × {})</translation>
    </message>
    <message>
        <source>it is less compressed (quality {})</source>
        <translation>está menos comprimido (calidad {})</translation>
    </message>
    <message>
        <source>it knows when and with what it was taken</source>
        <translation>conserva cuándo y con qué se tomó</translation>
    </message>
    <message>
        <source>it has the oldest capture date</source>
        <translation>tiene la fecha de captura más antigua</translation>
    </message>
    <message>
        <source>its path is shorter</source>
        <translation>su ruta es más corta</translation>
    </message>
    <message>
        <source>it was kept before</source>
        <translation>ya se conservó antes</translation>
    </message>
    <message>
        <source>Protected folder</source>
        <translation>Carpeta protegida</translation>
    </message>
    <message>
        <source>Side file or rating</source>
        <translation>Archivo asociado o valoración</translation>
    </message>
    <message>
        <source>Original format</source>
        <translation>Formato original</translation>
    </message>
    <message>
        <source>Real resolution</source>
        <translation>Resolución real</translation>
    </message>
    <message>
        <source>Less compression</source>
        <translation>Menos compresión</translation>
    </message>
    <message>
        <source>Knows when and with what it was taken</source>
        <translation>Conserva cuándo y con qué se tomó</translation>
    </message>
    <message>
        <source>Oldest capture date</source>
        <translation>Fecha de captura más antigua</translation>
    </message>
    <message>
        <source>Shorter path</source>
        <translation>Ruta más corta</translation>
    </message>
    <message>
        <source>The file lies in a folder that you protect.</source>
        <translation>El archivo está en una carpeta que proteges.</translation>
    </message>
    <message>
        <source>It has stars, or a side file such as XMP.</source>
        <translation>Tiene estrellas o un archivo asociado, como XMP.</translation>
    </message>
    <message>
        <source>RAW before HEIC before TIFF before all others.</source>
        <translation>RAW antes que HEIC, antes que TIFF, antes que los demás.</translation>
    </message>
    <message>
        <source>Enlarged pixels and plain frames do not count.</source>
        <translation>No cuentan los píxeles ampliados ni los marcos lisos.</translation>
    </message>
    <message>
        <source>Saving once more at a high quality does not count.</source>
        <translation>No cuenta guardar otra vez con alta calidad.</translation>
    </message>
    <message>
        <source>Its capture date or camera is still there.</source>
        <translation>Aún conserva la fecha de captura o la cámara.</translation>
    </message>
    <message>
        <source>Copies often carry a later date.</source>
        <translation>Las copias suelen llevar una fecha posterior.</translation>
    </message>
    <message>
        <source>Copies often lie deeper.</source>
        <translation>Las copias suelen estar más adentro.</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} y {}</translation>
    </message>
    <message>
        <source>It lies in a protected folder: nothing there can be marked.</source>
        <translation>Está en una carpeta protegida: allí no se puede marcar nada.</translation>
    </message>
    <message>
        <source>This is the file that stays. Choose another one to keep first (K): a whole group can never be marked.</source>
        <translation>Este es el archivo que se queda. Elige antes otro para conservar (K): nunca se puede marcar un grupo entero.</translation>
    </message>
    <message>
        <source>It is the file that stays of another group: choose another one there first.</source>
        <translation>Es el archivo que se queda en otro grupo: elige antes otro allí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be marked: protected, or kept in another group.</source>
        <translation>
            <numerusform>No se pudo marcar %Ln archivo: está protegido o se conserva en otro grupo.</numerusform>
            <numerusform>No se pudieron marcar %Ln archivos: están protegidos o se conservan en otro grupo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved to the trash, {} freed.</source>
        <translation>
            <numerusform>%Ln archivo movido a la papelera, {} liberados.</numerusform>
            <numerusform>%Ln archivos movidos a la papelera, {} liberados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stayed.</source>
        <translation>
            <numerusform>%Ln archivo se quedó.</numerusform>
            <numerusform>%Ln archivos se quedaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) back in place.</source>
        <translation>
            <numerusform>%Ln archivo de vuelta en su sitio.</numerusform>
            <numerusform>%Ln archivos de vuelta en su sitio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not come back.</source>
        <translation>
            <numerusform>%Ln archivo no pudo volver.</numerusform>
            <numerusform>%Ln archivos no pudieron volver.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stacked: searches show them in one tile. They come back only with a new file.</source>
        <translation>Apiladas: las búsquedas las muestran en un solo recuadro. Solo vuelven con un archivo nuevo.</translation>
    </message>
    <message>
        <source>Remembered: these are not duplicates. They come back only with a new file.</source>
        <translation>Anotado: no son duplicados. Solo volverán con un archivo nuevo.</translation>
    </message>
    <message>
        <source>Identical files are in one tile anyway.</source>
        <translation>Los archivos idénticos ya están en un solo recuadro.</translation>
    </message>
    <message>
        <source>Taken back: the group is looked for again.</source>
        <translation>Deshecho: se vuelve a buscar el grupo.</translation>
    </message>
    <message>
        <source>Looking for copies of it…</source>
        <translation>Buscando copias de ella…</translation>
    </message>
    <message>
        <source>No copies of this photo were found. What you settled before stays away.</source>
        <translation>No se encontraron copias de esta foto. Lo que ya resolviste no vuelve.</translation>
    </message>
    <message>
        <source>The search was not finished: it has found no copies of this photo so far.</source>
        <translation>La búsqueda no terminó: de momento no ha encontrado copias de esta foto.</translation>
    </message>
    <message numerus="yes">
        <source>Duplicates: %Ln file(s)</source>
        <translation>
            <numerusform>Duplicados: %Ln archivo</numerusform>
            <numerusform>Duplicados: %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>stays</source>
        <translation>se queda</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protegido</translation>
    </message>
    <message>
        <source>marked for the trash</source>
        <translation>marcado para la papelera</translation>
    </message>
    <message>
        <source>KEEP · TIE</source>
        <translation>SE QUEDA · EMPATE</translation>
    </message>
    <message>
        <source>KEEP</source>
        <translation>SE QUEDA</translation>
    </message>
    <message>
        <source>TO THE TRASH</source>
        <translation>A LA PAPELERA</translation>
    </message>
    <message>
        <source>PROTECTED</source>
        <translation>PROTEGIDO</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln file(s) to the trash…</source>
        <translation>
            <numerusform>%Ln archivo a la papelera…</numerusform>
            <numerusform>%Ln archivos a la papelera…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln photo(s).</source>
        <translation>
            <numerusform>%Ln foto copiada.</numerusform>
            <numerusform>%Ln fotos copiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the paths of %Ln photo(s).</source>
        <translation>
            <numerusform>Ruta de %Ln foto copiada.</numerusform>
            <numerusform>Rutas de %Ln fotos copiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in the trash, {}</source>
        <translation>
            <numerusform>%Ln archivo en la papelera, {}</numerusform>
            <numerusform>%Ln archivos en la papelera, {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) back in place</source>
        <translation>
            <numerusform>%Ln archivo de vuelta en su sitio</numerusform>
            <numerusform>%Ln archivos de vuelta en su sitio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) never moved</source>
        <translation>
            <numerusform>%Ln archivo nunca se movió</numerusform>
            <numerusform>%Ln archivos nunca se movieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) vanished at once. Are they gone for good?</source>
        <translation>
            <numerusform>%Ln archivo desapareció de golpe. ¿Se ha ido para siempre?</numerusform>
            <numerusform>%Ln archivos desaparecieron de golpe. ¿Se han ido para siempre?</numerusform>
        </translation>
    </message>
    <message>
        <source>File date</source>
        <translation>Fecha del archivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Contains a short video</source>
        <translation>Contiene un vídeo corto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexación</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Velocidad máxima</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>At half speed the computer rests as long as it works. Other programs always go first.</source>
        <translation>A media velocidad, el equipo descansa tanto como trabaja. Los demás programas siempre van primero.</translation>
    </message>
    <message>
        <source>A click on the state below the photos overrules this until the charger is back.</source>
        <translation>Un clic en el estado, debajo de las fotos, lo anula hasta que vuelva el cargador.</translation>
    </message>
    <message>
        <source>Leave out of searches</source>
        <translation>Omitir en las búsquedas</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Ninguna imagen</translation>
    </message>
    <message>
        <source>Pictures below 32 pixels</source>
        <translation>Imágenes de menos de 32 píxeles</translation>
    </message>
    <message>
        <source>Pictures below 128 pixels</source>
        <translation>Imágenes de menos de 128 píxeles</translation>
    </message>
    <message>
        <source>Pictures below 256 pixels</source>
        <translation>Imágenes de menos de 256 píxeles</translation>
    </message>
    <message>
        <source>Pictures below 512 pixels</source>
        <translation>Imágenes de menos de 512 píxeles</translation>
    </message>
    <message>
        <source>The shorter side counts. Icons and previews are mostly below 128.</source>
        <translation>Cuenta el lado más corto. Los iconos y las vistas previas suelen quedar por debajo de 128.</translation>
    </message>
    <message>
        <source>Photos that look alike</source>
        <translation>Fotos que se parecen</translation>
    </message>
    <message>
        <source>Only very similar ones</source>
        <translation>Solo las muy similares</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como de costumbre</translation>
    </message>
    <message>
        <source>Also less similar ones</source>
        <translation>También las menos similares</translation>
    </message>
    <message>
        <source>Copies of the same picture are compared point by point, whatever is set here.</source>
        <translation>Las copias de la misma imagen se comparan punto por punto, se elija lo que se elija aquí.</translation>
    </message>
    <message>
        <source>Side files and films go to the trash with their photo</source>
        <translation>Los archivos asociados y los vídeos van a la papelera con su foto</translation>
    </message>
    <message>
        <source>Else photos that have some stay where they are.</source>
        <translation>Si no, las fotos que los tengan se quedan donde están.</translation>
    </message>
    <message>
        <source>Which file of a group to keep: the first rule that tells two apart decides. Drag to change the order.</source>
        <translation>Qué archivo de un grupo se conserva: decide la primera regla que distinga dos. Arrastra para cambiar el orden.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Tamaño de las miniaturas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>What is open already keeps its texts until the next start.</source>
        <translation>Lo que ya está abierto conserva sus textos hasta el próximo inicio.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>“Find similar photos” in the file manager</source>
        <translation>«Buscar fotos similares» en el gestor de archivos</translation>
    </message>
    <message>
        <source>Adds the program to the menus of Nautilus, Dolphin and the desktop, for you alone. Switched off, exactly these entries are taken away.</source>
        <translation>Añade el programa a los menús de Nautilus, Dolphin y el escritorio, solo para ti. Al desactivarlo se quitan exactamente esas entradas.</translation>
    </message>
    <message>
        <source>Say when long work is done</source>
        <translation>Avisar cuando termine un trabajo largo</translation>
    </message>
    <message>
        <source>Once, if it took more than five minutes and the window is not in front.</source>
        <translation>Una vez, si tardó más de cinco minutos y la ventana no está delante.</translation>
    </message>
    <message>
        <source>Icon in the notification area</source>
        <translation>Icono en el área de notificación</translation>
    </message>
    <message>
        <source>Closing the window ends the program, with the icon too.</source>
        <translation>Cerrar la ventana termina el programa, también con el icono.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Leave out everywhere</source>
        <translation>Omitir en todas partes</translation>
    </message>
    <message>
        <source>For example: *.png, Screenshots</source>
        <translation>Por ejemplo: *.png, Capturas</translation>
    </message>
    <message>
        <source>Names of files and folders, with commas between them; * stands for anything.</source>
        <translation>Nombres de archivos y carpetas, separados por comas; * vale por cualquier cosa.</translation>
    </message>
    <message>
        <source>Watched folders…</source>
        <translation>Carpetas vigiladas…</translation>
    </message>
    <message>
        <source>Each folder can be protected from removal, leave out more, and tells whether it is connected.</source>
        <translation>Cada carpeta se puede proteger contra el borrado, puede omitir más cosas e indica si está conectada.</translation>
    </message>
    <message>
        <source>Only files on this computer can be used: save the picture first.</source>
        <translation>Solo se pueden usar archivos de este equipo: guarda antes la imagen.</translation>
    </message>
    <message>
        <source>This picture could not be read.</source>
        <translation>No se pudo leer esta imagen.</translation>
    </message>
    <message>
        <source>That is text. Drop or paste a picture to search with it.</source>
        <translation>Eso es texto. Suelta o pega una imagen para buscar con ella.</translation>
    </message>
    <message>
        <source>There is no picture in what was dropped or pasted.</source>
        <translation>No hay ninguna imagen en lo que soltaste o pegaste.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Este archivo ya no está.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
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
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with the same content</source>
        <translation>
            <numerusform>%Ln archivo con el mismo contenido</numerusform>
            <numerusform>%Ln archivos con el mismo contenido</numerusform>
        </translation>
    </message>
    <message>
        <source>Vanished with many others; waiting for your decision</source>
        <translation>Desapareció junto con muchas otras; espera tu decisión</translation>
    </message>
    <message>
        <source>Its drive is not connected</source>
        <translation>Su unidad no está conectada</translation>
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
        <translation>{word} · puntuación {number}</translation>
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
        <translation>E</translation>
    </message>
    <message>
        <source>W</source>
        <translation>O</translation>
    </message>
    <message>
        <source>No permission to read it</source>
        <translation>Sin permiso para leerlo</translation>
    </message>
    <message>
        <source>It vanished</source>
        <translation>Desapareció</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>El archivo está vacío</translation>
    </message>
    <message>
        <source>Not a picture</source>
        <translation>No es una imagen</translation>
    </message>
    <message>
        <source>Kind of picture not supported</source>
        <translation>Tipo de imagen no admitido</translation>
    </message>
    <message>
        <source>Damaged or incomplete</source>
        <translation>Dañado o incompleto</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Demasiado grande</translation>
    </message>
    <message>
        <source>Took too long to read</source>
        <translation>Tardó demasiado en leerse</translation>
    </message>
    <message>
        <source>Reading it failed badly</source>
        <translation>Falló gravemente al leerlo</translation>
    </message>
    <message>
        <source>Needs too much memory</source>
        <translation>Necesita demasiada memoria</translation>
    </message>
    <message>
        <source>Still being written</source>
        <translation>Aún se está escribiendo</translation>
    </message>
    <message>
        <source>Only in the cloud</source>
        <translation>Solo en la nube</translation>
    </message>
    <message>
        <source>Could not be compared</source>
        <translation>No se pudo comparar</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Todas las fotos</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Por fecha</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Idénticas</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Casi iguales</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Similares</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Algo parecidas</translation>
    </message>
    <message>
        <source>Less alike</source>
        <translation>Menos parecidas</translation>
    </message>
    <message>
        <source>Almost identical</source>
        <translation>Casi idénticas</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Watching {} from now on.</source>
        <translation>A partir de ahora se vigila {}.</translation>
    </message>
    <message>
        <source>{} is out of the library. Its photos stay where they are.</source>
        <translation>{} ya no está en la biblioteca. Sus fotos se quedan donde están.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out of the list of problems.</source>
        <translation>
            <numerusform>%Ln archivo ya no aparece en la lista de problemas.</numerusform>
            <numerusform>%Ln archivos ya no aparecen en la lista de problemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the models on my photos</source>
        <translation>Comparar los modelos con mis fotos</translation>
    </message>
    <message>
        <source>Which is fast here, which finds what belongs together, which finds edited copies? This takes some minutes; searches work meanwhile.</source>
        <translation>¿Cuál es rápido aquí, cuál encuentra lo que va junto, cuál encuentra copias editadas? Tarda unos minutos; mientras tanto puedes seguir buscando.</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %Ln photo(s).</source>
        <translation>
            <numerusform>Medido con una foto.</numerusform>
            <numerusform>Medido con %Ln fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>No se pudo leer un archivo.</numerusform>
            <numerusform>No se pudieron leer %Ln archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies: edited copies whose original came first. Same folder: of the ten most similar photos, those in the folder of the photo asked for. Agreement: of these ten, those that the model in use finds too. Speeds vary with what else the computer does.</source>
        <translation>Copias: copias editadas cuyo original salió primero. Misma carpeta: de las diez fotos más similares, las que están en la carpeta de la foto buscada. Coincidencia: de esas diez, las que también encuentra el modelo en uso. La velocidad varía según lo que haga además el ordenador.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Photos a second</source>
        <translation>Fotos por segundo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Vector</source>
        <translation>Vector</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Same folder</source>
        <translation>Misma carpeta</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use {}</source>
        <translation>Usar {}</translation>
    </message>
    <message>
        <source>Reading photos…</source>
        <translation>Leyendo fotos…</translation>
    </message>
    <message>
        <source>Loading {}…</source>
        <translation>Cargando {}…</translation>
    </message>
    <message>
        <source>Looking at photos with {}…</source>
        <translation>{} mira las fotos…</translation>
    </message>
    <message>
        <source>Looking for edited copies with {}…</source>
        <translation>{} busca copias editadas…</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{} %</translation>
    </message>
    <message numerus="yes">
        <source>A search takes up to %Ln picture(s): the first ones are used.</source>
        <translation>
            <numerusform>Una búsqueda admite hasta %Ln imagen: se usa la primera.</numerusform>
            <numerusform>Una búsqueda admite hasta %Ln imágenes: se usan las primeras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found by words</source>
        <translation>Encontradas con palabras</translation>
    </message>
    <message>
        <source>Perhaps the same picture</source>
        <translation>Quizá la misma imagen</translation>
    </message>
    <message>
        <source>No photo in what the search is narrowed to is alike.</source>
        <translation>Ninguna foto se parece dentro de lo que abarca la búsqueda.</translation>
    </message>
    <message numerus="yes">
        <source>No other photo in the library is like these %Ln photo(s).</source>
        <translation>
            <numerusform>Ninguna otra foto de la biblioteca se parece a esta.</numerusform>
            <numerusform>Ninguna otra foto de la biblioteca se parece a estas %Ln fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more copies of it in this tile</source>
        <translation>
            <numerusform>%Ln copia más en este recuadro</numerusform>
            <numerusform>%Ln copias más en este recuadro</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} The search goes on without it.</source>
        <translation>{reason} La búsqueda sigue sin ella.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) could not be used: {}</source>
        <translation>
            <numerusform>No se pudo usar %Ln imagen: {}</numerusform>
            <numerusform>No se pudieron usar %Ln imágenes: {}</numerusform>
        </translation>
    </message>
    <message>
        <source>A decision needs at least two different photos.</source>
        <translation>Una decisión necesita al menos dos fotos distintas.</translation>
    </message>
    <message>
        <source>A decode worker cannot be started: {1}.</source>
        <translation>No se puede iniciar un proceso de lectura: {1}.</translation>
    </message>
    <message>
        <source>A model is checked on real photos before it is used, on {1} at least; {2} could be read. Name a folder with more by --photos FOLDER.</source>
        <translation>Un modelo se comprueba con fotos reales antes de usarlo, con {1} como mínimo; se pudieron leer {2}. Indica una carpeta con más con --photos CARPETA.</translation>
    </message>
    <message>
        <source>A search needs at least one example and room for one hit.</source>
        <translation>Una búsqueda necesita al menos un ejemplo y sitio para un resultado.</translation>
    </message>
    <message>
        <source>An entry cannot be removed: {1}: {2}.</source>
        <translation>No se puede quitar una entrada: {1}: {2}.</translation>
    </message>
    <message>
        <source>At least two photos are needed to measure a model.</source>
        <translation>Para medir un modelo hacen falta al menos dos fotos.</translation>
    </message>
    <message>
        <source>Close photofinder and start it again: what is damaged is mended then.</source>
        <translation>Cierra photofinder y vuelve a abrirlo: entonces se repara lo que está dañado.</translation>
    </message>
    <message>
        <source>Decode workers cannot be started.</source>
        <translation>No se pueden iniciar los procesos de lectura.</translation>
    </message>
    <message>
        <source>Decode workers die before they can do anything.</source>
        <translation>Los procesos de lectura terminan antes de poder hacer nada.</translation>
    </message>
    <message>
        <source>Decoding the file took too long and was stopped.</source>
        <translation>Leer el archivo llevaba demasiado tiempo y se detuvo.</translation>
    </message>
    <message>
        <source>Decoding the picture needs more memory than is allowed.</source>
        <translation>Leer la imagen necesita más memoria de la permitida.</translation>
    </message>
    <message>
        <source>Folders cannot be watched ({1}) and will be looked at every 15 minutes.</source>
        <translation>No se pueden vigilar las carpetas ({1}); se mirarán cada 15 minutos.</translation>
    </message>
    <message>
        <source>Free space on the drive of {1}, or make it writable; indexing goes on by itself. Search works meanwhile.</source>
        <translation>Libera espacio en la unidad de {1} o haz que se pueda escribir en ella; la indexación sigue sola. Mientras tanto, la búsqueda funciona.</translation>
    </message>
    <message>
        <source>HEIC pictures need the package pillow-heif: install photofinder[heif].</source>
        <translation>Las imágenes HEIC necesitan el paquete pillow-heif: instala photofinder[heif].</translation>
    </message>
    <message>
        <source>Indexing failed: {1}: {2}.</source>
        <translation>La indexación falló: {1}: {2}.</translation>
    </message>
    <message>
        <source>It is tried again in a while.</source>
        <translation>Se volverá a intentar dentro de un rato.</translation>
    </message>
    <message>
        <source>JPEG XL pictures need the package pillow-jxl-plugin: install photofinder[jxl].</source>
        <translation>Las imágenes JPEG XL necesitan el paquete pillow-jxl-plugin: instala photofinder[jxl].</translation>
    </message>
    <message>
        <source>JPEG XL pixels of kind {1} are unknown.</source>
        <translation>No se conocen los píxeles JPEG XL de tipo {1}.</translation>
    </message>
    <message>
        <source>Models are compared on {1} different photos at least; {2} could be read here.</source>
        <translation>Los modelos se comparan con al menos {1} fotos distintas; aquí se pudieron leer {2}.</translation>
    </message>
    <message>
        <source>Models can only be added to a library.</source>
        <translation>Los modelos solo se pueden añadir a una biblioteca.</translation>
    </message>
    <message>
        <source>No process can be started for &apos;{1}&apos;: {2}.</source>
        <translation>No se puede iniciar ningún proceso para «{1}»: {2}.</translation>
    </message>
    <message>
        <source>Not everything could be removed: {1}</source>
        <translation>No se pudo quitar todo: {1}</translation>
    </message>
    <message>
        <source>Nothing is known of the model with sha256 {1}….</source>
        <translation>No se sabe nada del modelo con sha256 {1}….</translation>
    </message>
    <message>
        <source>Only https addresses are fetched, not {1}.</source>
        <translation>Solo se descargan direcciones https, no {1}.</translation>
    </message>
    <message>
        <source>RAW pictures need the package rawpy: install photofinder[raw].</source>
        <translation>Las imágenes RAW necesitan el paquete rawpy: instala photofinder[raw].</translation>
    </message>
    <message>
        <source>SURF needs the package mahotas. Install it with: pip install &apos;photofinder[surf]&apos;.</source>
        <translation>SURF necesita el paquete mahotas. Instálalo con: pip install &apos;photofinder[surf]&apos;.</translation>
    </message>
    <message>
        <source>Say in a word or two what the photos show.</source>
        <translation>Di en una o dos palabras qué muestran las fotos.</translation>
    </message>
    <message>
        <source>The HEIF file holds no picture of a supported coding.</source>
        <translation>El archivo HEIF no contiene ninguna imagen con una codificación admitida.</translation>
    </message>
    <message>
        <source>The JPEG XL file holds no picture.</source>
        <translation>El archivo JPEG XL no contiene ninguna imagen.</translation>
    </message>
    <message>
        <source>The RAW file is damaged: {1}.</source>
        <translation>El archivo RAW está dañado: {1}.</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>La comparación se detuvo.</translation>
    </message>
    <message>
        <source>The data folder {1} cannot be written: {2}.</source>
        <translation>No se puede escribir en la carpeta de datos {1}: {2}.</translation>
    </message>
    <message>
        <source>The database {1} could not be used: {2}.</source>
        <translation>No se pudo usar la base de datos {1}: {2}.</translation>
    </message>
    <message>
        <source>The database {1} is closed.</source>
        <translation>La base de datos {1} está cerrada.</translation>
    </message>
    <message>
        <source>The database {1} is damaged ({2}); it is repaired at the next start of the window, or by: photofinder rescan.</source>
        <translation>La base de datos {1} está dañada ({2}); se repara la próxima vez que se abra la ventana, o con: photofinder rescan.</translation>
    </message>
    <message>
        <source>The database {1} is damaged.</source>
        <translation>La base de datos {1} está dañada.</translation>
    </message>
    <message>
        <source>The database {1} is damaged: {2}.</source>
        <translation>La base de datos {1} está dañada: {2}.</translation>
    </message>
    <message>
        <source>The database {1} was emptied.</source>
        <translation>La base de datos {1} se vació.</translation>
    </message>
    <message>
        <source>The decoder crashed on this file ({1}).</source>
        <translation>El lector falló con este archivo ({1}).</translation>
    </message>
    <message>
        <source>The decoder failed unexpectedly ({1}).</source>
        <translation>El lector falló de forma inesperada ({1}).</translation>
    </message>
    <message>
        <source>The disk is full: {1} could not be written.</source>
        <translation>El disco está lleno: no se pudo escribir {1}.</translation>
    </message>
    <message>
        <source>The entries cannot be written: {1}: {2}.</source>
        <translation>No se pueden escribir las entradas: {1}: {2}.</translation>
    </message>
    <message>
        <source>The evaluation was stopped.</source>
        <translation>La evaluación se detuvo.</translation>
    </message>
    <message>
        <source>The file cannot be read: {1}.</source>
        <translation>No se puede leer el archivo: {1}.</translation>
    </message>
    <message>
        <source>The file could not be fetched to {1}: {2}.</source>
        <translation>No se pudo descargar el archivo en {1}: {2}.</translation>
    </message>
    <message>
        <source>The file has {1} GB; the limit is {2} GB.</source>
        <translation>El archivo tiene {1} GB; el límite es {2} GB.</translation>
    </message>
    <message>
        <source>The file is being changed.</source>
        <translation>El archivo se está modificando.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>The file of the model &apos;{1}&apos; has changed (sha256 {2}…, expected {3}…) and is not used: {4}.</source>
        <translation>El archivo del modelo «{1}» ha cambiado (sha256 {2}…, se esperaba {3}…) y no se usa: {4}.</translation>
    </message>
    <message>
        <source>The file of the model &apos;{1}&apos; is missing: {2}.</source>
        <translation>Falta el archivo del modelo «{1}»: {2}.</translation>
    </message>
    <message>
        <source>The file&apos;s content is in the cloud, not on this computer.</source>
        <translation>El contenido del archivo está en la nube, no en este equipo.</translation>
    </message>
    <message>
        <source>The file&apos;s content is no picture format known here.</source>
        <translation>El contenido del archivo no es un formato de imagen conocido aquí.</translation>
    </message>
    <message>
        <source>The folder cannot be read ({1}).</source>
        <translation>No se puede leer la carpeta ({1}).</translation>
    </message>
    <message>
        <source>The folder is not there: {1}.</source>
        <translation>La carpeta no está: {1}.</translation>
    </message>
    <message>
        <source>The folder may not be read by you.</source>
        <translation>No tienes permiso para leer la carpeta.</translation>
    </message>
    <message>
        <source>The indexer has stopped.</source>
        <translation>La indexación ha terminado.</translation>
    </message>
    <message>
        <source>The installation is incomplete: the folder &apos;resources&apos; is missing.</source>
        <translation>La instalación está incompleta: falta la carpeta «resources».</translation>
    </message>
    <message>
        <source>The library at {1} has the older version {2}: open it once with this program to upgrade it.</source>
        <translation>La biblioteca de {1} tiene la versión anterior {2}: ábrela una vez con este programa para actualizarla.</translation>
    </message>
    <message>
        <source>The library at {1} has version {2}, this program knows up to {3}: install a newer photofinder. Nothing was changed.</source>
        <translation>La biblioteca de {1} tiene la versión {2} y este programa conoce hasta la {3}: instala un photofinder más reciente. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The library database was damaged and is kept as {1}.</source>
        <translation>La base de datos de la biblioteca estaba dañada y se conserva como {1}.</translation>
    </message>
    <message>
        <source>The library database was missing.</source>
        <translation>Faltaba la base de datos de la biblioteca.</translation>
    </message>
    <message>
        <source>The library {1} is in use by another photofinder (process {2}).</source>
        <translation>Otro photofinder está usando la biblioteca {1} (proceso {2}).</translation>
    </message>
    <message>
        <source>The library {1} is in use by another photofinder.</source>
        <translation>Otro photofinder está usando la biblioteca {1}.</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; calls itself &apos;{2}&apos; in its own file.</source>
        <translation>El modelo «{1}» se llama «{2}» en su propio archivo.</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; cannot be loaded: {2}.</source>
        <translation>No se puede cargar el modelo «{1}»: {2}.</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; failed: {2}.</source>
        <translation>El modelo «{1}» falló: {2}.</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; gives &apos;{2}&apos; with shape {3} instead of {4}.</source>
        <translation>El modelo «{1}» da «{2}» con la forma {3} en lugar de {4}.</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; gives no usable vector for a photo.</source>
        <translation>El modelo «{1}» no da un vector utilizable para una foto.</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; gives no usable vector for noise.</source>
        <translation>El modelo «{1}» no da un vector utilizable para el ruido.</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; gives no usable vector for these words.</source>
        <translation>El modelo «{1}» no da un vector utilizable para estas palabras.</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; gives no usable vector for this picture.</source>
        <translation>El modelo «{1}» no da un vector utilizable para esta imagen.</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; has a damaged layer for albums.</source>
        <translation>El modelo «{1}» tiene dañada la capa para álbumes.</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; has no float output &apos;{2}&apos;.</source>
        <translation>El modelo «{1}» no tiene una salida decimal «{2}».</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; has not the one input &apos;{2}&apos;.</source>
        <translation>El modelo «{1}» no tiene «{2}» como única entrada.</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; is another one than it was.</source>
        <translation>El modelo «{1}» no es el mismo que antes.</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; takes only batches of {2} pictures.</source>
        <translation>El modelo «{1}» solo acepta lotes de {2} imágenes.</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; takes {2} {3}; it must take uint8 [{4}, {5}, 3] or float [3, {6}, {7}] pictures.</source>
        <translation>El modelo «{1}» acepta {2} {3}; debe aceptar imágenes uint8 [{4}, {5}, 3] o float [3, {6}, {7}].</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; understands no words. Get one that does ({2}) and let it answer.</source>
        <translation>El modelo «{1}» no entiende palabras. Consigue uno que sí ({2}) y deja que responda él.</translation>
    </message>
    <message>
        <source>The model cannot be tried: {1}.</source>
        <translation>No se puede probar el modelo: {1}.</translation>
    </message>
    <message>
        <source>The model could not be stored in {1}: {2}.</source>
        <translation>No se pudo guardar el modelo en {1}: {2}.</translation>
    </message>
    <message>
        <source>The model could not be stored: {1}.</source>
        <translation>No se pudo guardar el modelo: {1}.</translation>
    </message>
    <message>
        <source>The model finds nothing to compare in {1}.</source>
        <translation>El modelo no encuentra nada que comparar en {1}.</translation>
    </message>
    <message>
        <source>The model {1} cannot be read: {2}.</source>
        <translation>No se puede leer el modelo {1}: {2}.</translation>
    </message>
    <message>
        <source>The model {1} cannot be used: &apos;{2}&apos; has {3} axes.</source>
        <translation>No se puede usar el modelo {1}: «{2}» tiene {3} ejes.</translation>
    </message>
    <message>
        <source>The model {1} cannot be used: it takes {2} instead of one picture as float32 [n, 3, height, width].</source>
        <translation>No se puede usar el modelo {1}: acepta {2} en lugar de una imagen como float32 [n, 3, alto, ancho].</translation>
    </message>
    <message>
        <source>The model {1} cannot be used: it {2}.</source>
        <translation>No se puede usar el modelo {1} (it {2}).</translation>
    </message>
    <message>
        <source>The model {1} has a wrong &apos;{2}&apos; in its metadata.</source>
        <translation>El modelo {1} tiene un «{2}» incorrecto en sus metadatos.</translation>
    </message>
    <message>
        <source>The model {1} has no classifier to take the features before.</source>
        <translation>El modelo {1} no tiene un clasificador antes del que tomar las características.</translation>
    </message>
    <message>
        <source>The picture cannot be decoded: {1}.</source>
        <translation>No se puede leer la imagen: {1}.</translation>
    </message>
    <message>
        <source>The picture has more than the limit of {1} megapixels.</source>
        <translation>La imagen supera el límite de {1} megapíxeles.</translation>
    </message>
    <message>
        <source>The picture has no pixels.</source>
        <translation>La imagen no tiene píxeles.</translation>
    </message>
    <message>
        <source>The picture&apos;s header is damaged.</source>
        <translation>La cabecera de la imagen está dañada.</translation>
    </message>
    <message>
        <source>The process of the model &apos;{1}&apos; ended by itself (code {2}); perhaps there was not enough memory.</source>
        <translation>El proceso del modelo «{1}» terminó por sí solo (código {2}); quizá no había memoria suficiente.</translation>
    </message>
    <message>
        <source>The scan was stopped.</source>
        <translation>La búsqueda de cambios se detuvo.</translation>
    </message>
    <message>
        <source>The settings could not be read ({1}); defaults are used, the file is now {2}.</source>
        <translation>No se pudo leer la configuración ({1}); se usan los valores predeterminados y el archivo es ahora {2}.</translation>
    </message>
    <message>
        <source>The settings could not be read ({1}); the defaults are used.</source>
        <translation>No se pudo leer la configuración ({1}); se usan los valores predeterminados.</translation>
    </message>
    <message>
        <source>The table of models {1} cannot be read: {2}.</source>
        <translation>No se puede leer la tabla de modelos {1}: {2}.</translation>
    </message>
    <message>
        <source>The table of models {1} has an incomplete entry.</source>
        <translation>La tabla de modelos {1} tiene una entrada incompleta.</translation>
    </message>
    <message>
        <source>The table of models {1} has not the expected form.</source>
        <translation>La tabla de modelos {1} no tiene la forma esperada.</translation>
    </message>
    <message>
        <source>The table of models {1} names a file outside its folder.</source>
        <translation>La tabla de modelos {1} nombra un archivo fuera de su carpeta.</translation>
    </message>
    <message>
        <source>The table of models {1} names no default.</source>
        <translation>La tabla de modelos {1} no nombra ningún modelo predeterminado.</translation>
    </message>
    <message>
        <source>The text tower of &apos;{1}&apos; gives &apos;{2}&apos; with shape {3} instead of {4}.</source>
        <translation>La parte de texto de «{1}» da «{2}» con la forma {3} en lugar de {4}.</translation>
    </message>
    <message>
        <source>The text tower of &apos;{1}&apos; gives the same vector for all words: network and tokenizer do not belong together.</source>
        <translation>La parte de texto de «{1}» da el mismo vector para todas las palabras: la red y el divisor de palabras no se corresponden.</translation>
    </message>
    <message>
        <source>The text tower of &apos;{1}&apos; takes no tokens alone.</source>
        <translation>La parte de texto de «{1}» no acepta fragmentos de palabras solos.</translation>
    </message>
    <message>
        <source>The text tower {1} cannot be used: it gives {2} instead of one vector a text.</source>
        <translation>No se puede usar la parte de texto {1}: da {2} en lugar de un vector por texto.</translation>
    </message>
    <message>
        <source>The text tower {1} cannot be used: it takes {2} instead of tokens as whole numbers [n, tokens].</source>
        <translation>No se puede usar la parte de texto {1}: acepta {2} en lugar de fragmentos como números enteros [n, fragmentos].</translation>
    </message>
    <message>
        <source>The tokenizer of the model &apos;{1}&apos; is damaged: {2}.</source>
        <translation>El divisor de palabras del modelo «{1}» está dañado: {2}.</translation>
    </message>
    <message>
        <source>The tokenizer {1} cannot be read: {2}.</source>
        <translation>No se puede leer el divisor de palabras {1}: {2}.</translation>
    </message>
    <message>
        <source>The {1} is empty.</source>
        <translation>{1}: la imagen está vacía.</translation>
    </message>
    <message>
        <source>The {1} is no RGB picture.</source>
        <translation>{1}: no es una imagen RGB.</translation>
    </message>
    <message>
        <source>There is already another model named &apos;{1}&apos;.</source>
        <translation>Ya hay otro modelo llamado «{1}».</translation>
    </message>
    <message>
        <source>There is no answer with the number {1}.</source>
        <translation>No hay ninguna respuesta con el número {1}.</translation>
    </message>
    <message>
        <source>There is no decision with the number {1}.</source>
        <translation>No hay ninguna decisión con el número {1}.</translation>
    </message>
    <message>
        <source>There is no file {1}.</source>
        <translation>No existe el archivo {1}.</translation>
    </message>
    <message>
        <source>There is no library at {1}.</source>
        <translation>No hay ninguna biblioteca en {1}.</translation>
    </message>
    <message>
        <source>There is no model &apos;{1}&apos; (known: {2}).</source>
        <translation>No hay ningún modelo «{1}» (conocidos: {2}).</translation>
    </message>
    <message>
        <source>There is no such model; photofinder models list names them.</source>
        <translation>No existe ese modelo; photofinder models list los muestra.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>This folder is not in the library.</source>
        <translation>Esta carpeta no está en la biblioteca.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>No es un archivo normal.</translation>
    </message>
    <message>
        <source>This is our fault; the log says more: {1}</source>
        <translation>Es culpa nuestra; el registro dice más: {1}</translation>
    </message>
    <message>
        <source>This kind of RAW file is not supported.</source>
        <translation>Este tipo de archivo RAW no se admite.</translation>
    </message>
    <message>
        <source>This photo has no vector yet and its file cannot be reached.</source>
        <translation>Esta foto aún no tiene vector y no se puede acceder a su archivo.</translation>
    </message>
    <message>
        <source>This photo is not in the library any more.</source>
        <translation>Esta foto ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>What came from {1} is not the file that was meant ({2} bytes, sha256 {3}…) and was thrown away.</source>
        <translation>Lo que llegó de {1} no es el archivo previsto ({2} bytes, sha256 {3}…) y se desechó.</translation>
    </message>
    <message>
        <source>What is indexed stays searchable. Choose another model or reinstall.</source>
        <translation>Lo que está indexado se puede seguir buscando. Elige otro modelo o vuelve a instalar.</translation>
    </message>
    <message>
        <source>Which output of {1} is to be used? Choose by --output (it has {2}).</source>
        <translation>¿Qué salida de {1} debe usarse? Elígela con --output (tiene {2}).</translation>
    </message>
    <message>
        <source>{1} A new one was begun; add folders.</source>
        <translation>{1} Se empezó una nueva; añade carpetas.</translation>
    </message>
    <message>
        <source>{1} Its photos are kept as they were.</source>
        <translation>{1} Sus fotos se conservan como estaban.</translation>
    </message>
    <message>
        <source>{1} Its photos are not known.</source>
        <translation>{1} Sus fotos no se conocen.</translation>
    </message>
    <message>
        <source>{1} The last backup was restored; rescanning.</source>
        <translation>{1} Se restauró la última copia de seguridad; buscando cambios.</translation>
    </message>
    <message>
        <source>{1} The system allows {2} watched folders. To allow more: sudo sysctl fs.inotify.max_user_watches={3}</source>
        <translation>{1} El sistema permite {2} carpetas vigiladas. Para permitir más: sudo sysctl fs.inotify.max_user_watches={3}</translation>
    </message>
    <message>
        <source>{1} The system allows {2} watching programs. To allow more: sudo sysctl fs.inotify.max_user_instances={3}</source>
        <translation>{1} El sistema permite {2} programas que vigilan. Para permitir más: sudo sysctl fs.inotify.max_user_instances={3}</translation>
    </message>
    <message>
        <source>{1} cannot be reached ({2}). What was fetched is kept; try again, or fetch {3} elsewhere and bring the file.</source>
        <translation>No se puede acceder a {1} ({2}). Lo descargado se conserva; inténtalo de nuevo, o descarga {3} en otro sitio y trae el archivo.</translation>
    </message>
    <message>
        <source>{1} cannot be read: {2}.</source>
        <translation>No se puede leer {1}: {2}.</translation>
    </message>
    <message>
        <source>{1} cannot be used: a picture gives values of shape {2}.</source>
        <translation>No se puede usar {1}: una imagen da valores con la forma {2}.</translation>
    </message>
    <message>
        <source>{1} cannot be used: it takes too long for one picture.</source>
        <translation>No se puede usar {1}: tarda demasiado con una imagen.</translation>
    </message>
    <message>
        <source>{1} cannot be used: it took the process in which it was tried along (code {2}).</source>
        <translation>No se puede usar {1}: hizo terminar el proceso en que se probaba (código {2}).</translation>
    </message>
    <message>
        <source>{1} cannot be used: {2}</source>
        <translation>No se puede usar {1}: {2}</translation>
    </message>
    <message>
        <source>{1} cannot be used: {2}.</source>
        <translation>No se puede usar {1}: {2}.</translation>
    </message>
    <message>
        <source>{1} cannot be watched and will be looked at every 15 minutes.</source>
        <translation>No se puede vigilar {1}; se mirará cada 15 minutos.</translation>
    </message>
    <message>
        <source>{1} cannot be watched: {2}.</source>
        <translation>No se puede vigilar {1}: {2}.</translation>
    </message>
    <message>
        <source>{1} cannot be written: {2}.</source>
        <translation>No se puede escribir {1}: {2}.</translation>
    </message>
    <message>
        <source>{1} is already watched as part of {2}.</source>
        <translation>{1} ya se vigila como parte de {2}.</translation>
    </message>
    <message>
        <source>{1} is no usable ONNX model: {2}.</source>
        <translation>{1} no es un modelo ONNX utilizable: {2}.</translation>
    </message>
    <message>
        <source>{1} is no usable model: {2}.</source>
        <translation>{1} no es un modelo utilizable: {2}.</translation>
    </message>
    <message>
        <source>{1} is no usable tokenizer: {2}.</source>
        <translation>{1} no es un divisor de palabras utilizable: {2}.</translation>
    </message>
    <message>
        <source>{1} is not ours and is left as it is.</source>
        <translation>{1} no es nuestro y se deja como está.</translation>
    </message>
    <message>
        <source>{1} is watched already, as the place of another drive. Stop watching it first, or give this drive another name.</source>
        <translation>{1} ya se vigila, como lugar de otra unidad. Deja primero de vigilarla o dale otro nombre a esta unidad.</translation>
    </message>
    <message>
        <source>{1} lies in the app&apos;s own data folder.</source>
        <translation>{1} está en la carpeta de datos de la propia aplicación.</translation>
    </message>
    <message>
        <source>{1} × {2} pixels are more than the limit of {3} megapixels.</source>
        <translation>{1} × {2} píxeles superan el límite de {3} megapíxeles.</translation>
    </message>
    <message>
        <source>{1}: {2} of its folders cannot be watched and will be looked at every 15 minutes.</source>
        <translation>{1}: {2} de sus carpetas no se pueden vigilar y se mirarán cada 15 minutos.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«{}»</translation>
    </message>
    <message>
        <source>Part of {}</source>
        <translation>Parte de {}</translation>
    </message>
    <message>
        <source>Add the folder {} to the library?</source>
        <translation>¿Añadir la carpeta {} a la biblioteca?</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln folder(s) to the library?</source>
        <translation>
            <numerusform>¿Añadir %Ln carpeta a la biblioteca?</numerusform>
            <numerusform>¿Añadir %Ln carpetas a la biblioteca?</numerusform>
        </translation>
    </message>
    <message>
        <source>Its photos are found from then on. Nothing in it is changed.</source>
        <translation>Desde entonces se encontrarán sus fotos. No se cambia nada en ella.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {} selected</source>
        <translation>
            <numerusform>%Ln de {} seleccionada</numerusform>
            <numerusform>%Ln de {} seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) selected</source>
        <translation>
            <numerusform>%Ln foto seleccionada</numerusform>
            <numerusform>%Ln fotos seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Abriendo la biblioteca…</translation>
    </message>
    <message>
        <source>Indexing has stopped</source>
        <translation>La indexación se ha detenido</translation>
    </message>
    <message>
        <source>Paused · {done} of {total}</source>
        <translation>En pausa · {done} de {total}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Buscando fotos…</translation>
    </message>
    <message>
        <source>Nearly done…</source>
        <translation>Casi listo…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>quedan {}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) vanished at once</source>
        <translation>
            <numerusform>%Ln archivo desapareció de golpe</numerusform>
            <numerusform>%Ln archivos desaparecieron de golpe</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message numerus="yes">
        <source>Up to date · %Ln folder(s) not connected</source>
        <translation>
            <numerusform>Al día · %Ln carpeta no conectada</numerusform>
            <numerusform>Al día · %Ln carpetas no conectadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) looked at so far.</source>
        <translation>
            <numerusform>Por ahora se ha mirado %Ln carpeta.</numerusform>
            <numerusform>Por ahora se han mirado %Ln carpetas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first ones appear in a moment: {}</source>
        <translation>Las primeras aparecen enseguida: {}</translation>
    </message>
    <message>
        <source>{} photos a second</source>
        <translation>{} fotos por segundo</translation>
    </message>
    <message>
        <source>new model: {done} of {total}</source>
        <translation>modelo nuevo: {done} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of {} vanished at once and are kept.</source>
        <translation>
            <numerusform>%Ln archivo de {} desapareció de golpe y se conserva en la biblioteca.</numerusform>
            <numerusform>%Ln archivos de {} desaparecieron de golpe y se conservan en la biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>watching</source>
        <translation>vigilada</translation>
    </message>
    <message>
        <source>watched in part</source>
        <translation>vigilada en parte</translation>
    </message>
    <message>
        <source>looked at regularly</source>
        <translation>se revisa con regularidad</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>no conectada</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>no vigilada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be used</source>
        <translation>
            <numerusform>%Ln no se pudo usar</numerusform>
            <numerusform>%Ln no se pudieron usar</numerusform>
        </translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>en revisión</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>No photos found there yet.</source>
        <translation>Todavía no se han encontrado fotos ahí.</translation>
    </message>
    <message>
        <source>about {}</source>
        <translation>unos {}</translation>
    </message>
    <message>
        <source>{photos}, {time} here, {size} of disk space</source>
        <translation>{photos}, {time} en este equipo, {size} de espacio en disco</translation>
    </message>
    <message>
        <source>More than {}</source>
        <translation>Más de {}</translation>
    </message>
    <message>
        <source>Indexing is paused until {}.</source>
        <translation>La indexación está en pausa hasta las {}.</translation>
    </message>
    <message>
        <source>Indexing is paused until the computer is plugged in.</source>
        <translation>La indexación está en pausa hasta enchufar el equipo.</translation>
    </message>
    <message>
        <source>Indexing is paused, because the battery is low. It goes on with the charger.</source>
        <translation>La indexación está en pausa porque queda poca batería. Sigue al conectar el cargador.</translation>
    </message>
    <message>
        <source>Indexing is paused while the computer saves power.</source>
        <translation>La indexación está en pausa mientras el equipo ahorra energía.</translation>
    </message>
    <message>
        <source>Indexing is paused on battery. It goes on with the charger.</source>
        <translation>La indexación está en pausa con batería. Sigue al conectar el cargador.</translation>
    </message>
    <message>
        <source>Half speed</source>
        <translation>Media velocidad</translation>
    </message>
    <message>
        <source>Full speed on battery</source>
        <translation>Velocidad máxima con batería</translation>
    </message>
    <message>
        <source>Full speed, power saver on</source>
        <translation>Velocidad máxima, ahorro de energía activado</translation>
    </message>
    <message>
        <source>Half speed on battery</source>
        <translation>Media velocidad con batería</translation>
    </message>
    <message>
        <source>Half speed, power saver on</source>
        <translation>Media velocidad, ahorro de energía activado</translation>
    </message>
    <message>
        <source>Battery low</source>
        <translation>Batería baja</translation>
    </message>
    <message>
        <source>Power saver on</source>
        <translation>Ahorro de energía activado</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>Con batería</translation>
    </message>
    <message>
        <source>Your photos are ready</source>
        <translation>Tus fotos están listas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) can be found by likeness now.</source>
        <translation>
            <numerusform>Ya se puede encontrar %Ln foto por parecido.</numerusform>
            <numerusform>Ya se pueden encontrar %Ln fotos por parecido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) will not be shown as similar to this again.</source>
        <translation>
            <numerusform>%Ln foto ya no se mostrará como similar a esta.</numerusform>
            <numerusform>%Ln fotos ya no se mostrarán como similares a esta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) left out of the library. The files stay.</source>
        <translation>
            <numerusform>%Ln foto fuera de la biblioteca. El archivo se queda.</numerusform>
            <numerusform>%Ln fotos fuera de la biblioteca. Los archivos se quedan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved to the trash.</source>
        <translation>
            <numerusform>%Ln archivo movido a la papelera.</numerusform>
            <numerusform>%Ln archivos movidos a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are back.</source>
        <translation>
            <numerusform>%Ln archivo está de vuelta.</numerusform>
            <numerusform>%Ln archivos están de vuelta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photo(s) to the trash?</source>
        <translation>
            <numerusform>¿Mover %Ln foto a la papelera?</numerusform>
            <numerusform>¿Mover %Ln fotos a la papelera?</numerusform>
        </translation>
    </message>
    <message>
        <source>Some have several identical files; one of each can stay.</source>
        <translation>Algunas tienen varios archivos idénticos; puede quedarse uno de cada una.</translation>
    </message>
    <message>
        <source>No identical copy of it is known here.</source>
        <translation>Aquí no se conoce ninguna copia idéntica.</translation>
    </message>
    <message>
        <source>No identical copies of them are known here.</source>
        <translation>Aquí no se conocen copias idénticas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) must stay.</source>
        <translation>
            <numerusform>%Ln archivo debe quedarse.</numerusform>
            <numerusform>%Ln archivos deben quedarse.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be undone as long as the trash is not emptied.</source>
        <translation>Se puede deshacer mientras no se vacíe la papelera.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) chosen by hand</source>
        <translation>
            <numerusform>%Ln foto elegida a mano</numerusform>
            <numerusform>%Ln fotos elegidas a mano</numerusform>
        </translation>
    </message>
    <message>
        <source>Search first: then the search can be saved.</source>
        <translation>Primero busca: luego podrás guardar la búsqueda.</translation>
    </message>
    <message>
        <source>This search is saved already.</source>
        <translation>Esta búsqueda ya está guardada.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Like {}</source>
        <translation>Como {}</translation>
    </message>
    <message>
        <source>This saved search cannot be read any more.</source>
        <translation>Esta búsqueda guardada ya no se puede leer.</translation>
    </message>
    <message>
        <source>Save power again</source>
        <translation>Volver a ahorrar energía</translation>
    </message>
    <message>
        <source>Full speed now</source>
        <translation>Velocidad máxima ahora</translation>
    </message>
    <message>
        <source>All except the best of each group</source>
        <translation>Todos menos el mejor de cada grupo</translation>
    </message>
    <message>
        <source>All except the newest of each group</source>
        <translation>Todos menos el más nuevo de cada grupo</translation>
    </message>
    <message>
        <source>All except the biggest of each group</source>
        <translation>Todos menos el más grande de cada grupo</translation>
    </message>
    <message>
        <source>All copies in a folder…</source>
        <translation>Todas las copias de una carpeta…</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>No son duplicados</translation>
    </message>
    <message>
        <source>Copies that stay side by side</source>
        <translation>Copias que se quedan juntas</translation>
    </message>
    <message>
        <source>A stack</source>
        <translation>Una pila</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identical file(s)</source>
        <translation>
            <numerusform>%Ln archivo idéntico</numerusform>
            <numerusform>%Ln archivos idénticos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) not in the library now</source>
        <translation>
            <numerusform>%Ln foto no está ahora en la biblioteca</numerusform>
            <numerusform>%Ln fotos no están ahora en la biblioteca</numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>Privacidad y datos</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. By itself the program opens no connection, not even to look for a newer version. Only when you press a button on the page “More models”, it fetches that model from the computer named there.</source>
        <translation>Nada sale de este ordenador. Por sí mismo, el programa no abre ninguna conexión, ni siquiera para buscar una versión más nueva. Solo cuando pulsas un botón de la página «Más modelos» descarga ese modelo del ordenador que allí se nombra.</translation>
    </message>
    <message>
        <source>Remove everything…</source>
        <translation>Quitar todo…</translation>
    </message>
    <message>
        <source>This takes away the list of your photos with thumbnails and search data, what you decided about duplicates, the settings, and the entries in the menus of the desktop. Your photos stay as they are. What lies in the trash stays there, but this program can no longer bring it back.</source>
        <translation>Esto quita la lista de tus fotos con sus miniaturas y datos de búsqueda, lo que decidiste sobre los duplicados, los ajustes y las entradas en los menús del escritorio. Tus fotos se quedan como están. Lo que hay en la papelera sigue allí, pero este programa ya no podrá recuperarlo.</translation>
    </message>
    <message>
        <source>Remove everything and quit</source>
        <translation>Quitar todo y salir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Search model</source>
        <translation>Modelo de búsqueda</translation>
    </message>
    <message>
        <source>Look at all photos anew…</source>
        <translation>Volver a mirar todas las fotos…</translation>
    </message>
    <message>
        <source>Only needed when results seem wrong. Searches work meanwhile.</source>
        <translation>Solo hace falta si los resultados parecen erróneos. Mientras tanto se puede buscar.</translation>
    </message>
    <message>
        <source>Look at them anew</source>
        <translation>Volver a mirarlas</translation>
    </message>
    <message>
        <source>{} (preliminary)</source>
        <translation>{} (provisional)</translation>
    </message>
    <message>
        <source>Preliminary: it only serves until the real model is there; its results are rough.</source>
        <translation>Provisional: sirve solo hasta que llegue el modelo definitivo; sus resultados son aproximados.</translation>
    </message>
    <message>
        <source>Version {}, {}</source>
        <translation>Versión {}, {}</translation>
    </message>
    <message>
        <source>Trained on: {}</source>
        <translation>Entrenado con: {}</translation>
    </message>
    <message>
        <source>Licence: {}</source>
        <translation>Licencia: {}</translation>
    </message>
    <message>
        <source>Until then only the small picture can be shown.</source>
        <translation>Hasta entonces solo se puede mostrar la imagen pequeña.</translation>
    </message>
    <message>
        <source>Camera RAW: the preview in the file is shown.</source>
        <translation>RAW de cámara: se muestra la vista previa del archivo.</translation>
    </message>
    <message>
        <source>Motion photo: it contains a short film, of which one picture is shown.</source>
        <translation>Foto en movimiento: contiene un vídeo corto, del que se muestra una imagen.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln photo(s) can be dragged at once.</source>
        <translation>
            <numerusform>Se puede arrastrar %Ln foto a la vez como máximo.</numerusform>
            <numerusform>Se pueden arrastrar %Ln fotos a la vez como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch it ({})</source>
        <translation>Descargar ({})</translation>
    </message>
    <message>
        <source>Use a file…</source>
        <translation>Usar un archivo…</translation>
    </message>
    <message>
        <source>A file that you have fetched yourself; no network is needed</source>
        <translation>Un archivo que has descargado tú; no hace falta red</translation>
    </message>
    <message>
        <source>Let it answer</source>
        <translation>Usarlo para responder</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>In use. Choose another model first to remove it.</source>
        <translation>En uso. Para quitarlo, elige antes otro modelo.</translation>
    </message>
    <message>
        <source>Among your models.</source>
        <translation>Entre tus modelos.</translation>
    </message>
    <message>
        <source>This takes away the model and what it computed about your photos. The photos stay as they are.</source>
        <translation>Esto quita el modelo y lo que calculó sobre tus fotos. Las fotos se quedan como están.</translation>
    </message>
    <message>
        <source>It answers as soon as it has looked at all photos.</source>
        <translation>Responderá en cuanto haya mirado todas las fotos.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Finds the same object and scene; self-supervised, fast.</source>
        <translation>Encuentra el mismo objeto y la misma escena; autosupervisado, rápido.</translation>
    </message>
    <message>
        <source>Knows what things are called; groups by subject.</source>
        <translation>Sabe cómo se llaman las cosas; agrupa por tema.</translation>
    </message>
    <message>
        <source>As CLIP, small and fast.</source>
        <translation>Como CLIP, pequeño y rápido.</translation>
    </message>
    <message>
        <source>The classical network, as it is used in research.</source>
        <translation>La red clásica, tal como se usa en investigación.</translation>
    </message>
    <message>
        <source>From {publisher}, licence: {licence}. Fetched from {computer}.</source>
        <translation>De {publisher}, licencia: {licence}. Se descarga de {computer}.</translation>
    </message>
    <message>
        <source>Its hash is noted at the first time and must stay the same.</source>
        <translation>Su suma de comprobación se anota la primera vez y debe seguir igual.</translation>
    </message>
    <message>
        <source>Fetching: {} of {}</source>
        <translation>Descargando: {} de {}</translation>
    </message>
    <message>
        <source>Reading some of your photos</source>
        <translation>Leyendo algunas de tus fotos</translation>
    </message>
    <message>
        <source>Trying it in a process of its own</source>
        <translation>Probándolo en un proceso propio</translation>
    </message>
    <message>
        <source>Trying it on your photos</source>
        <translation>Probándolo con tus fotos</translation>
    </message>
    <message>
        <source>A model is tried on your photos before it is kept, on {} at least. Add a folder with more photos first.</source>
        <translation>Antes de conservar un modelo se prueba con tus fotos, al menos con {}. Añade primero una carpeta con más fotos.</translation>
    </message>
    <message>
        <source>More models</source>
        <translation>Más modelos</translation>
    </message>
    <message>
        <source>Models that others have published. Nothing is fetched until you press a button here; then the computer that is named beside it, and the one it may refer to, learn your network address and which file you want, and nothing else. A model is tried on some of your photos, here, before it is kept.</source>
        <translation>Modelos que otros han publicado. No se descarga nada hasta que pulsas un botón aquí; entonces el ordenador que se nombra al lado, y aquel al que pueda remitir, conocen tu dirección de red y qué archivo quieres, y nada más. El modelo se prueba aquí con algunas de tus fotos antes de conservarlo.</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>File of the model</source>
        <translation>Archivo del modelo</translation>
    </message>
    <message>
        <source>ONNX networks</source>
        <translation>Redes ONNX</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Stopped. What was fetched is kept; the next time goes on there.</source>
        <translation>Detenido. Lo descargado se conserva; la próxima vez sigue desde ahí.</translation>
    </message>
    <message>
        <source>The library&apos;s model understands no words. One that does, such as CLIP, is under Settings, More models.</source>
        <translation>El modelo de la biblioteca no entiende palabras. En Ajustes, Más modelos, hay uno que sí, como CLIP.</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Look for changes now</source>
        <translation>Buscar cambios ahora</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Folders…</source>
        <translation>Carpetas…</translation>
    </message>
    <message>
        <source>Pause until…</source>
        <translation>Pausar hasta…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Problems ({})</source>
        <translation>Problemas ({})</translation>
    </message>
</context>
<context>
    <name>AlbumControls</name>
    <message>
        <source>Remembered: it belongs to {}. No file was moved.</source>
        <translation>Anotado: pertenece a {}. No se ha movido ningún archivo.</translation>
    </message>
    <message>
        <source>Remembered: it does not belong to {}.</source>
        <translation>Anotado: no pertenece a {}.</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>Photos and albums</source>
        <translation>Fotos y álbumes</translation>
    </message>
    <message>
        <source>What you said about photos and albums</source>
        <translation>Lo que usted dijo sobre fotos y álbumes</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>{} belongs to {}</source>
        <translation>{} pertenece a {}</translation>
    </message>
    <message>
        <source>{} does not belong to {}</source>
        <translation>{} no pertenece a {}</translation>
    </message>
    <message>
        <source>A photo that is not in the library now</source>
        <translation>Una foto que ahora no está en la biblioteca</translation>
    </message>
    <message>
        <source>They count when albums are suggested and learned. No file was moved.</source>
        <translation>Cuentan al sugerir y aprender álbumes. No se ha movido ningún archivo.</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Aún no se ha dicho nada.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Hide this message</source>
        <translation>Ocultar este mensaje</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Take {} out of the search</source>
        <translation>Quitar {} de la búsqueda</translation>
    </message>
</context>
<context>
    <name>CleanupsList</name>
    <message>
        <source>The last 30 days. Files come back under their old names; nothing is overwritten.</source>
        <translation>Los últimos 30 días. Los archivos vuelven con sus nombres anteriores; no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>Clean-ups</source>
        <translation>Limpiezas</translation>
    </message>
    <message>
        <source>Nothing was cleaned up</source>
        <translation>No se ha limpiado nada</translation>
    </message>
    <message>
        <source>What goes to the trash is listed here and can be brought back.</source>
        <translation>Lo que va a la papelera aparece aquí y se puede recuperar.</translation>
    </message>
    <message>
        <source>Files brought back</source>
        <translation>Archivos recuperados</translation>
    </message>
    <message>
        <source>Bring the files back</source>
        <translation>Recuperar los archivos</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Atrás (Esc)</translation>
    </message>
    <message>
        <source>Side by side (C)</source>
        <translation>Lado a lado (C)</translation>
    </message>
    <message>
        <source>Flicker (Tab)</source>
        <translation>Parpadeo (Tab)</translation>
    </message>
    <message>
        <source>Difference (D)</source>
        <translation>Diferencia (D)</translation>
    </message>
    <message>
        <source>Laid over each other</source>
        <translation>Superpuestas</translation>
    </message>
    <message>
        <source>Show a crop where it lies in the original</source>
        <translation>Mostrar un recorte en su lugar dentro del original</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Mostrar entera</translation>
    </message>
    <message>
        <source>Every pixel (Z)</source>
        <translation>Cada píxel (Z)</translation>
    </message>
    <message>
        <source>Tab shows the other picture in the same place. Left and right: other files.</source>
        <translation>Tab muestra la otra imagen en el mismo lugar. Izquierda y derecha: otros archivos.</translation>
    </message>
    <message>
        <source>Looking for differences…</source>
        <translation>Buscando diferencias…</translation>
    </message>
    <message>
        <source>Grey is the same, yellow to red differs: {share} of the common part.</source>
        <translation>El gris es igual; de amarillo a rojo difiere: {share} de la parte común.</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>menos del 1 %</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Striped: only in the file that stays ({}).</source>
        <translation>Rayado: solo en el archivo que se queda ({}).</translation>
    </message>
    <message>
        <source>Only what differs is listed. Wheel and drag move all.</source>
        <translation>Solo se lista lo que difiere. La rueda y el arrastre mueven todas.</translation>
    </message>
</context>
<context>
    <name>DateRange</name>
    <message>
        <source>Only photos from…</source>
        <translation>Solo fotos de…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
</context>
<context>
    <name>DecisionsList</name>
    <message>
        <source>Remembered decisions</source>
        <translation>Decisiones recordadas</translation>
    </message>
    <message>
        <source>Nothing was decided yet</source>
        <translation>Todavía no se ha decidido nada</translation>
    </message>
    <message>
        <source>Groups that you settle (N) are listed here and can be taken back.</source>
        <translation>Los grupos que resuelvas (N) aparecen aquí y se pueden deshacer.</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Deshacer la decisión</translation>
    </message>
    <message>
        <source>They are about what the photos show, so they hold after moves and renames. A group comes back by itself only when a new file joins it.</source>
        <translation>Se refieren a lo que muestran las fotos, así que siguen valiendo tras mover o renombrar. Un grupo solo vuelve por sí mismo cuando se le une un archivo nuevo.</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Nothing is marked.</source>
        <translation>No hay nada marcado.</translation>
    </message>
    <message>
        <source>Files are being moved already.</source>
        <translation>Ya se están moviendo archivos.</translation>
    </message>
    <message>
        <source>Nothing to undo here; clean-ups are in the history.</source>
        <translation>No hay nada que deshacer aquí; las limpiezas están en el historial.</translation>
    </message>
</context>
<context>
    <name>DuplicatesView</name>
    <message>
        <source>Files of the group</source>
        <translation>Archivos del grupo</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Reglas…</translation>
    </message>
    <message>
        <source>Which file stays: the order of the rules (R)</source>
        <translation>Qué archivo se queda: el orden de las reglas (R)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept and go to the next group (A)</source>
        <translation>Aceptar y pasar al siguiente grupo (A)</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Conservar este</translation>
    </message>
    <message>
        <source>Keep this file (K)</source>
        <translation>Conservar este archivo (K)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare (C)</source>
        <translation>Comparar (C)</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>No son duplicados</translation>
    </message>
    <message>
        <source>Remember that these are no duplicates (N)</source>
        <translation>Recordar que no son duplicados (N)</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Apilar</translation>
    </message>
    <message>
        <source>Keep them together: searches show them in one tile (S)</source>
        <translation>Mantenerlas juntas: las búsquedas las muestran en un solo recuadro (S)</translation>
    </message>
    <message>
        <source>Mark by rule</source>
        <translation>Marcar por regla</translation>
    </message>
    <message>
        <source>Take all marks away</source>
        <translation>Quitar todas las marcas</translation>
    </message>
    <message>
        <source>See what would go (Del)</source>
        <translation>Ver qué se iría (Supr)</translation>
    </message>
    <message>
        <source>History of clean-ups and decisions (H)</source>
        <translation>Historial de limpiezas y decisiones (H)</translation>
    </message>
    <message>
        <source>All keys (?)</source>
        <translation>Todas las teclas (?)</translation>
    </message>
    <message>
        <source>Looking for copies…</source>
        <translation>Buscando copias…</translation>
    </message>
    <message>
        <source>The first groups come in a moment.</source>
        <translation>Los primeros grupos llegan enseguida.</translation>
    </message>
    <message>
        <source>No copies here</source>
        <translation>No hay copias aquí</translation>
    </message>
    <message>
        <source>What you settled before stays away until a new file joins it.</source>
        <translation>Lo que ya resolviste no vuelve hasta que se le una un archivo nuevo.</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha ido mal</translation>
    </message>
    <message>
        <source>This is a bug in photofinder. Your photos are not affected, and you can go on. The text below helps to mend it; nothing is sent anywhere.</source>
        <translation>Es un error de photofinder. Tus fotos no se ven afectadas y puedes seguir. El texto de abajo ayuda a corregirlo; no se envía nada a ningún sitio.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>There is no program to show folders with.</source>
        <translation>No hay ningún programa para mostrar carpetas.</translation>
    </message>
    <message>
        <source>Its drive is not connected.</source>
        <translation>Su unidad no está conectada.</translation>
    </message>
    <message>
        <source>There is no program to open this photo with.</source>
        <translation>No hay ningún programa para abrir esta foto.</translation>
    </message>
    <message>
        <source>{} could not be started.</source>
        <translation>No se pudo iniciar {}.</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Abrir con</translation>
    </message>
    <message>
        <source>Copied the path.</source>
        <translation>Ruta copiada.</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Only in folder</source>
        <translation>Solo en la carpeta</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Solo de</translation>
    </message>
    <message>
        <source>Only between two days…</source>
        <translation>Solo entre dos días…</translation>
    </message>
    <message>
        <source>Fold copies into one tile</source>
        <translation>Reunir las copias en un recuadro</translation>
    </message>
    <message>
        <source>Hide the same moment</source>
        <translation>Ocultar el mismo momento</translation>
    </message>
    <message>
        <source>in {}</source>
        <translation>en {}</translation>
    </message>
    <message>
        <source>All of {}</source>
        <translation>Todo {}</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Choose folders with photos</source>
        <translation>Elige carpetas con fotos</translation>
    </message>
    <message>
        <source>Their photos are looked at once; then every similar one is a click away. You can search from the first hundred photos on.</source>
        <translation>Sus fotos se miran una vez; después, cada foto similar está a un clic. Puedes buscar desde las primeras cien fotos.</translation>
    </message>
    <message>
        <source>or drop folders here</source>
        <translation>o suelta carpetas aquí</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Your photos are never changed.</source>
        <translation>Nada sale de este equipo. Tus fotos nunca se modifican.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Choose a folder with photos</source>
        <translation>Elige una carpeta con fotos</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Drop folders here; single photos can be searched later.</source>
        <translation>Suelta carpetas aquí; con fotos sueltas podrás buscar después.</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Look for changes now</source>
        <translation>Buscar cambios ahora</translation>
    </message>
    <message>
        <source>Take this folder out of the library</source>
        <translation>Quitar esta carpeta de la biblioteca</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegida</translation>
    </message>
    <message>
        <source>No file in this folder can ever be removed</source>
        <translation>Ningún archivo de esta carpeta se puede eliminar nunca</translation>
    </message>
    <message>
        <source>Leave out, for example: *.png, Screenshots</source>
        <translation>Omitir, por ejemplo: *.png, Capturas</translation>
    </message>
    <message>
        <source>Patterns of files and folders to leave out</source>
        <translation>Patrones de archivos y carpetas que se omiten</translation>
    </message>
    <message>
        <source>They are gone</source>
        <translation>Se han ido</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>Take it out of the library? The photos stay where they are.</source>
        <translation>¿Quitarla de la biblioteca? Las fotos se quedan donde están.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders with photos</source>
        <translation>Carpetas con fotos</translation>
    </message>
    <message>
        <source>Photos in these folders and all folders below are found. Nothing in them is ever changed. Drop folders here to add them.</source>
        <translation>Se encuentran las fotos de estas carpetas y de todas sus subcarpetas. Nunca se cambia nada en ellas. Suelta carpetas aquí para añadirlas.</translation>
    </message>
    <message>
        <source>No folder yet.</source>
        <translation>Todavía no hay carpetas.</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Choose a folder with photos</source>
        <translation>Elige una carpeta con fotos</translation>
    </message>
</context>
<context>
    <name>GridPage</name>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Choose folders…</source>
        <translation>Elegir carpetas…</translation>
    </message>
    <message>
        <source>No photos here yet</source>
        <translation>Todavía no hay fotos aquí</translation>
    </message>
    <message>
        <source>New photos appear here by themselves. Other folders can be added, or dropped on the window.</source>
        <translation>Las fotos nuevas aparecen aquí solas. Se pueden añadir otras carpetas o soltarlas en la ventana.</translation>
    </message>
    <message>
        <source>Drop folders with photos here</source>
        <translation>Suelta aquí carpetas con fotos</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Your photos are never changed.</source>
        <translation>Nada sale de este equipo. Tus fotos nunca se modifican.</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Buscando fotos…</translation>
    </message>
    <message>
        <source>No photo is this much alike</source>
        <translation>Ninguna foto se parece tanto</translation>
    </message>
    <message>
        <source>Move the slider at the top towards Everything to see more.</source>
        <translation>Mueve el control de arriba hacia «Todo» para ver más.</translation>
    </message>
    <message>
        <source>Nothing similar found</source>
        <translation>No se encontró nada similar</translation>
    </message>
</context>
<context>
    <name>GroupsPanel</name>
    <message>
        <source>Groups of copies</source>
        <translation>Grupos de copias</translation>
    </message>
    <message>
        <source>Which kinds of groups to show</source>
        <translation>Qué tipos de grupos mostrar</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Search for copies</source>
        <translation>Buscar copias</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>{done} of {total} photos looked at</source>
        <translation>{done} de {total} fotos miradas</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Search not finished</source>
        <translation>Búsqueda sin terminar</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Where its files are</source>
        <translation>Dónde están sus archivos</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Atrás (Esc)</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Clean-ups</source>
        <translation>Limpiezas</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Facts about the photo</source>
        <translation>Datos de la foto</translation>
    </message>
    <message>
        <source>Select a photo to see its facts.</source>
        <translation>Selecciona una foto para ver sus datos.</translation>
    </message>
    <message>
        <source>Size in all</source>
        <translation>Tamaño total</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
</context>
<context>
    <name>KeeperRules</name>
    <message>
        <source>Rules for the file to keep, in their order</source>
        <translation>Reglas para el archivo que se conserva, en orden</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Abajo</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>Orden habitual</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Go on indexing</source>
        <translation>Continuar la indexación</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Pausar la indexación</translation>
    </message>
    <message>
        <source>Looking for changes in all folders.</source>
        <translation>Buscando cambios en todas las carpetas.</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>Pause for an hour</source>
        <translation>Pausar una hora</translation>
    </message>
    <message>
        <source>Pause until the next start</source>
        <translation>Pausar hasta el próximo inicio</translation>
    </message>
    <message>
        <source>Pause until plugged in</source>
        <translation>Pausar hasta enchufar el equipo</translation>
    </message>
</context>
<context>
    <name>PhotoCommands</name>
    <message>
        <source>This file has a name that no pattern can hold.</source>
        <translation>El nombre de este archivo no cabe en ningún patrón.</translation>
    </message>
    <message>
        <source>Nothing was moved: {}.</source>
        <translation>No se movió nada: {}.</translation>
    </message>
    <message>
        <source>Nothing came back: {}.</source>
        <translation>No volvió nada: {}.</translation>
    </message>
</context>
<context>
    <name>PhotoCompare</name>
    <message>
        <source>Their drive is not connected.</source>
        <translation>Su unidad no está conectada.</translation>
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
        <translation>Esta foto ya no está en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>PlacesModel</name>
    <message>
        <source>Many of its files vanished at once and are kept</source>
        <translation>Muchos de sus archivos desaparecieron de golpe y se conservan</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>Stays: {}</source>
        <translation>Se queda: {}</translation>
    </message>
    <message>
        <source>Goes; this copy stays: {}</source>
        <translation>Se va; se queda esta copia: {}</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>to the trash</source>
        <translation>a la papelera</translation>
    </message>
    <message>
        <source>freed</source>
        <translation>se liberan</translation>
    </message>
    <message>
        <source>lose all copies</source>
        <translation>pierden todas sus copias</translation>
    </message>
    <message>
        <source>skipped, with the reason below</source>
        <translation>omitidos, con el motivo abajo</translation>
    </message>
    <message>
        <source>Files of the dry run</source>
        <translation>Archivos de la simulación</translation>
    </message>
    <message>
        <source>Files moved</source>
        <translation>Archivos movidos</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Mirando los archivos…</translation>
    </message>
    <message>
        <source>This would go to the trash and to quarantine</source>
        <translation>Esto iría a la papelera y a cuarentena</translation>
    </message>
    <message>
        <source>This would go to the trash</source>
        <translation>Esto iría a la papelera</translation>
    </message>
    <message>
        <source>There is no trash at {place}. The folder “{folder}” on that same volume takes its part: files wait there until you bring them back or remove them yourself.</source>
        <translation>No hay papelera en {place}. La carpeta «{folder}» de ese mismo volumen hace su papel: los archivos esperan allí hasta que los recuperes o los quites tú.</translation>
    </message>
    <message>
        <source>Moving the files…</source>
        <translation>Moviendo los archivos…</translation>
    </message>
    <message>
        <source>Cancel leaves the rest where it is; what went can be brought back.</source>
        <translation>Cancelar deja el resto donde está; lo que se fue se puede recuperar.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing has moved yet. Each file is looked at again just before it goes; it goes to the trash, never further, and can be brought back.</source>
        <translation>Todavía no se ha movido nada. Cada archivo se vuelve a mirar justo antes de irse; va a la papelera, nunca más lejos, y se puede recuperar.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The settings could not be saved: {}.</source>
        <translation>No se pudieron guardar los ajustes: {}.</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>ProblemRows</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>These files could not be used. The rest of the library is not affected; a file that changes is tried again by itself.</source>
        <translation>Estos archivos no se pudieron usar. El resto de la biblioteca no se ve afectado; si un archivo cambia, se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>Show ignored</source>
        <translation>Mostrar los ignorados</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
    <message>
        <source>Every file could be used.</source>
        <translation>Se pudieron usar todos los archivos.</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Reintentar todos</translation>
    </message>
    <message>
        <source>Do not ignore</source>
        <translation>No ignorar</translation>
    </message>
    <message>
        <source>Ignore all</source>
        <translation>Ignorar todos</translation>
    </message>
</context>
<context>
    <name>QueryInput</name>
    <message>
        <source>A search needs at least one photo to be like.</source>
        <translation>Una búsqueda necesita al menos una foto a la que parecerse.</translation>
    </message>
</context>
<context>
    <name>QueryStrip</name>
    <message>
        <source>Similar to</source>
        <translation>Similares a</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>todas estas</translation>
    </message>
    <message>
        <source>any of these</source>
        <translation>alguna de estas</translation>
    </message>
    <message>
        <source>All or any of the examples</source>
        <translation>Todos los ejemplos o alguno</translation>
    </message>
    <message>
        <source>Narrow the search, or show it differently</source>
        <translation>Limitar la búsqueda o mostrarla de otro modo</translation>
    </message>
    <message>
        <source>Save this search (Ctrl+S)</source>
        <translation>Guardar esta búsqueda (Ctrl+S)</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Cuánto se parecen</translation>
    </message>
    <message>
        <source>How alike photos must be: from Identical to Everything</source>
        <translation>Cuánto deben parecerse las fotos: de «Idénticas» a «Todo»</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>Looking for</source>
        <translation>Se busca</translation>
    </message>
    <message>
        <source>Less like {}</source>
        <translation>Menos como {}</translation>
    </message>
    <message>
        <source>Only in the folder {}</source>
        <translation>Solo en la carpeta {}</translation>
    </message>
    <message>
        <source>Only photos from {}</source>
        <translation>Solo fotos de {}</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Move all files</source>
        <translation>Mover todos los archivos</translation>
    </message>
    <message>
        <source>Keep one of each</source>
        <translation>Conservar uno de cada</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Which file stays</source>
        <translation>Qué archivo se queda</translation>
    </message>
    <message>
        <source>The first rule that tells two files apart decides. Drag the rules into your order. Where none decides, the group is called a tie.</source>
        <translation>Decide la primera regla que distingue dos archivos. Arrastra las reglas para ordenarlas. Si ninguna decide, el grupo queda en empate.</translation>
    </message>
    <message>
        <source>Groups that you have decided about stay as they are.</source>
        <translation>Los grupos sobre los que ya decidiste se quedan como están.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Removed the saved search {}.</source>
        <translation>Se quitó la búsqueda guardada {}.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexación</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>More models</source>
        <translation>Más modelos</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>Privacidad y datos</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>Versión {}</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>One photo</source>
        <translation>Una foto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>View the photo</source>
        <translation>Ver la foto</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Volver a la biblioteca</translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translation>Siguiente, anterior</translation>
    </message>
    <message>
        <source>Play or pause an animation</source>
        <translation>Reproducir o pausar una animación</translation>
    </message>
    <message>
        <source>All of it, every pixel</source>
        <translation>Entera, cada píxel</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Más grande, más pequeña</translation>
    </message>
    <message>
        <source>Find a part of it</source>
        <translation>Buscar una parte</translation>
    </message>
    <message>
        <source>Keypoints</source>
        <translation>Puntos clave</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>Girar la vista</translation>
    </message>
    <message>
        <source>Back to the photos</source>
        <translation>Volver a las fotos</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Show what is being done</source>
        <translation>Mostrar lo que se está haciendo</translation>
    </message>
    <message>
        <source>Indexing progress</source>
        <translation>Progreso de la indexación</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Pausar la indexación</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Tamaño de las miniaturas</translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation>Continuar la indexación</translation>
    </message>
</context>
<context>
    <name>SuggestionBox</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Remembered for later suggestions. No file is moved.</source>
        <translation>Se recuerda para sugerencias posteriores. No se mueve ningún archivo.</translation>
    </message>
    <message>
        <source>All answers…</source>
        <translation>Todas las respuestas…</translation>
    </message>
    <message>
        <source>Looks like it belongs to: {} ({})</source>
        <translation>Parece que pertenece a: {} ({})</translation>
    </message>
    <message>
        <source>Perhaps it belongs to: {} ({})</source>
        <translation>Quizá pertenece a: {} ({})</translation>
    </message>
    <message>
        <source>Yes, it belongs to {}</source>
        <translation>Sí, pertenece a {}</translation>
    </message>
    <message>
        <source>No, it does not belong to {}</source>
        <translation>No, no pertenece a {}</translation>
    </message>
    <message>
        <source>You said: it belongs to {}.</source>
        <translation>Usted dijo: pertenece a {}.</translation>
    </message>
    <message>
        <source>You said: it does not belong to {}.</source>
        <translation>Usted dijo: no pertenece a {}.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take back: {}</source>
        <translation>Retirar: {}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Atrás (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Adelante (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Search in words (Ctrl+F)</source>
        <translation>Buscar con palabras (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find similar from file…</source>
        <translation>Buscar similares a un archivo…</translation>
    </message>
    <message>
        <source>Search with a picture from outside (Ctrl+O)</source>
        <translation>Buscar con una imagen de fuera (Ctrl+O)</translation>
    </message>
    <message>
        <source>Folders…</source>
        <translation>Carpetas…</translation>
    </message>
    <message>
        <source>Choose the folders with photos</source>
        <translation>Elegir las carpetas con fotos</translation>
    </message>
    <message>
        <source>Show whole photos</source>
        <translation>Mostrar las fotos enteras</translation>
    </message>
    <message>
        <source>Facts about the photo (I)</source>
        <translation>Datos de la foto (I)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show photofinder</source>
        <translation>Mostrar photofinder</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Pausar la indexación</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation>Continuar la indexación</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>Type the beginning of a file name</source>
        <translation>Escribe el principio de un nombre de archivo</translation>
    </message>
    <message>
        <source>No name here begins with “{}”</source>
        <translation>Ningún nombre empieza aquí por «{}»</translation>
    </message>
</context>
<context>
    <name>VanishBanner</name>
    <message>
        <source>They may only be away for a while. They are found again by themselves when they are back.</source>
        <translation>Puede que solo falten por un tiempo. Cuando vuelvan, se encontrarán solos.</translation>
    </message>
    <message>
        <source>They are gone</source>
        <translation>Se han ido</translation>
    </message>
    <message>
        <source>Take them out of the library</source>
        <translation>Quitarlos de la biblioteca</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Seguir esperando</translation>
    </message>
    <message>
        <source>Keep them in the library and ask no more for now</source>
        <translation>Conservarlos en la biblioteca y no preguntar más por ahora</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Back to the photos (Esc)</source>
        <translation>Volver a las fotos (Esc)</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Buscar similares</translation>
    </message>
    <message>
        <source>Find similar photos (F)</source>
        <translation>Buscar fotos similares (F)</translation>
    </message>
    <message>
        <source>Find a part of it: draw a rectangle (S)</source>
        <translation>Buscar una parte: dibuja un rectángulo (S)</translation>
    </message>
    <message>
        <source>Show what is recognised: keypoints (K)</source>
        <translation>Mostrar lo que se reconoce: puntos clave (K)</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>Reproducir o pausar (Espacio)</translation>
    </message>
    <message>
        <source>Turn the view (R)</source>
        <translation>Girar la vista (R)</translation>
    </message>
    <message>
        <source>Show all of it (0)</source>
        <translation>Mostrar entera (0)</translation>
    </message>
    <message>
        <source>Show every pixel (1)</source>
        <translation>Mostrar cada píxel (1)</translation>
    </message>
    <message>
        <source>Facts about the photo (I)</source>
        <translation>Datos de la foto (I)</translation>
    </message>
    <message>
        <source>The frame shows where the picture that you search with lies.</source>
        <translation>El marco muestra dónde está la imagen con la que buscas.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Find similar</source>
        <translation>Buscar similares</translation>
    </message>
    <message>
        <source>Find similar in this folder</source>
        <translation>Buscar similares en esta carpeta</translation>
    </message>
    <message>
        <source>Find duplicates of this</source>
        <translation>Buscar duplicados de esta</translation>
    </message>
    <message>
        <source>Add to search</source>
        <translation>Añadir a la búsqueda</translation>
    </message>
    <message>
        <source>Less like this</source>
        <translation>Menos como esta</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Not similar</source>
        <translation>No es similar</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Move to trash…</source>
        <translation>Mover a la papelera…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Show or fold the copies of a tile</source>
        <translation>Mostrar o plegar las copias de un recuadro</translation>
    </message>
    <message>
        <source>Go to a file name</source>
        <translation>Ir a un nombre de archivo</translation>
    </message>
    <message>
        <source>Paste picture and search</source>
        <translation>Pegar imagen y buscar</translation>
    </message>
    <message>
        <source>Search in words</source>
        <translation>Buscar con palabras</translation>
    </message>
    <message>
        <source>Find similar from file…</source>
        <translation>Buscar similares a un archivo…</translation>
    </message>
    <message>
        <source>Folders…</source>
        <translation>Carpetas…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Facts about the photo</source>
        <translation>Datos de la foto</translation>
    </message>
    <message>
        <source>Show whole photos</source>
        <translation>Mostrar las fotos enteras</translation>
    </message>
    <message>
        <source>Larger thumbnails</source>
        <translation>Miniaturas más grandes</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>Miniaturas más pequeñas</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Pausar la indexación</translation>
    </message>
    <message>
        <source>Look for changes now</source>
        <translation>Buscar cambios ahora</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Settings and about…</source>
        <translation>Ajustes e información…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Find similar to all of these</source>
        <translation>Buscar similares a todas estas</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Abrir con</translation>
    </message>
    <message>
        <source>Other program…</source>
        <translation>Otro programa…</translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>Find similar photos</source>
        <translation>Buscar fotos similares</translation>
    </message>
    <message>
        <source>Find photos similar to…</source>
        <translation>Buscar fotos similares a…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
</context>
<context>
    <name>WindowLayout</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Add to library</source>
        <translation>Añadir a la biblioteca</translation>
    </message>
</context>
<context>
    <name>WordField</name>
    <message>
        <source>Search in words</source>
        <translation>Buscar con palabras</translation>
    </message>
    <message>
        <source>Say what the photos show, then Enter (Ctrl+F comes here).
A minus before a word: not that.
Shift+Enter adds to the search on the screen.</source>
        <translation>Di qué muestran las fotos y pulsa Intro (Ctrl+F lleva aquí).
Un signo menos delante de una palabra: eso no.
Mayús+Intro amplía la búsqueda en pantalla.</translation>
    </message>
</context>
<context>
    <name>WordsSession</name>
    <message>
        <source>Say in a word or two what the photos show.</source>
        <translation>Di en una o dos palabras qué muestran las fotos.</translation>
    </message>
</context>
</TS>
