/** Words that say nothing that could be proven or denied: the glue of a sentence. In lower case. */
export const plainWords: ReadonlySet<string> = new Set(
  (
    'a an the this that these those there here some any each every all both such own same other another ' +
    'i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which what how why ' +
    'am is are was were be been being do does did done have has had having will would shall ' +
    "i'm i'll i've we're we'll we've you're you'll you've it's that's they're there's let's isn't " +
    'and or but so then than as at by for from in into of on to with about onto upon off out up down over under within per via through during between among ' +
    'more less fewer most least maximum minimum exactly about around approximately roughly nearly almost ' +
    'please just also too very really quite simply kindly note remember sure currently generally usually normally basically actually indeed course rule short fact case well ' +
    'yes ok okay hi hello hey thanks thank dear regards yet still again already now today always ever even ' +
    'get gets got getting anything something everything nothing anyone someone everyone ' +
    'let us able possible way order sorry unfortunately however therefore thus hence because since while whether'
  ).split(' '),
)
